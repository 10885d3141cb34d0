/** The ink plate with the yellow needle. */
export const Logo = ({ size = 22 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
    <rect width="20" height="20" rx="5.5" fill="var(--cg-plate)" />
    <rect x="3.6" y="8" width="8.6" height="4" rx="1.4" fill="var(--cg-on-plate)" />
    <circle cx="13.6" cy="10" r="4.1" fill="var(--cg-plate)" />
    <circle cx="13.6" cy="10" r="2.8" fill="var(--cg-needle)" />
  </svg>
);
