import { observerOf } from '../observe';

export { AMBIGUOUS, clearest, over, present, readCount } from '../observe';

export const observe = observerOf('instagram');
