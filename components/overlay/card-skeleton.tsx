/** Where the figures will stand; it does not move. */
export const CardSkeleton = () => (
  <div className="ov-kpis" aria-hidden="true">
    {['first', 'second', 'third'].map((row) => (
      <div key={row} className="skeleton">
        <i style={{ width: 92, height: 12 }} />
        <i style={{ width: 73, height: 20 }} />
        <i style={{ width: 165, height: 10 }} />
      </div>
    ))}
  </div>
);
