/** A sentence with its full stop, of which one that ends in a month cut short, « 6 nov. », has one already. */
export const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
