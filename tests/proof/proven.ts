/** One figure of the proof beside its limit. */
export interface Proven {
  id: string;
  value: number;
  limit: number;
  unit: string;
  ok: boolean;
}
