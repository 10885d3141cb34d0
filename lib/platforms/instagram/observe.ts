import { observerOf } from '../observe';

export { AMBIGUOUS, present, readCount } from '../observe';

export const observe = observerOf('instagram');
