/** One segment per post. */
export const Progress = ({ done, of }: { done: number; of: number }) => (
  <div className="prog" aria-hidden="true">
    {Array.from({ length: of }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
      <i key={index} className={index < done ? 'on' : undefined} />
    ))}
  </div>
);
