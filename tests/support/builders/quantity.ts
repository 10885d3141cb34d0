import { exact, type Moment, moment, type Quantity } from '@/lib/model/quantity';

/** A count as tests write it: a plain number is one that was read in full. */
export type Count = number | Quantity;

export const quantity = (count: Count): Quantity => (typeof count === 'number' ? exact(count) : count);

/** A time as tests write it: a plain number is known to the millisecond. */
export type When = number | Moment;

export const when = (time: When): Moment => (typeof time === 'number' ? moment(time) : time);
