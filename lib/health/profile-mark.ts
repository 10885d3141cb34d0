/**
 * A number for a profile's key, to tell two profiles apart without writing down which they were (32-bit FNV-1a: many
 * keys share each number).
 */
export function profileMark(key: string): number {
  let mark = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) mark = Math.imul(mark ^ key.charCodeAt(i), 0x01000193);
  return mark >>> 0;
}
