import type { Interval } from '@/lib/stats/interval';

interface BulletProps {
  soFar: number | null;
  forecast: Interval | null;
  goal: number | null;
}

/** So far as a bar, the forecast as a box, the goal as a tick, on one scale from zero; the row says the same in words. */
export function Bullet({ soFar, forecast, goal }: BulletProps) {
  const known = [soFar, forecast?.high ?? null, goal].filter((one) => one !== null && Number.isFinite(one));
  const most = Math.max(0, ...known.map((one) => one ?? 0)) * 1.08;
  if (!(most > 0)) return null;
  const at = (value: number) => Math.min(100, Math.max(0, (100 * value) / most));
  return (
    <span className="bullet" aria-hidden="true">
      {forecast && (
        <i
          className="expected"
          style={{ left: `${at(forecast.low)}%`, width: `${Math.max(1.5, at(forecast.high) - at(forecast.low))}%` }}
        />
      )}
      {soFar !== null && <i className="so-far" style={{ width: `${at(soFar)}%` }} />}
      {goal !== null && <i className="goal" style={{ left: `${at(goal)}%` }} />}
    </span>
  );
}
