interface Dot {
  postId: string;
  x: number;
  /** From the ground up. */
  row: number;
}

/**
 * Where the posts' dots stand on a line from 0 (or the lowest, where one is below) to the highest: each as low as it has
 * room. `width` and `size` (of a dot) in the same unit.
 */
export function placeDots(
  posts: readonly { postId: string; value: number }[],
  value: number,
  width: number,
  size: number,
): { dots: Dot[]; rows: number; end: number; marker: number } {
  const values = [...posts.map((post) => post.value), value];
  const [start, end] = [Math.min(0, ...values), Math.max(0, ...values)];
  const at = (figure: number) => (end > start ? ((figure - start) / (end - start)) * width : 0);
  const taken: number[] = [];
  const dots = posts
    .toSorted((a, b) => a.value - b.value)
    .map(({ postId, value: figure }) => {
      const x = at(figure);
      const free = taken.findIndex((last) => x - last >= size);
      const row = free < 0 ? taken.length : free;
      taken[row] = x;
      return { postId, x, row };
    });
  return { dots, rows: Math.max(1, taken.length), end, marker: at(value) };
}
