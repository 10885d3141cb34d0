import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { type CampaignTime, hasPassed, timeOf } from './days';
import { forecastOf } from './forecast';
import type { ForecastPlacement } from './forecast-total';
import { type GoalRow, goalRows } from './goal-rows';
import { type CampaignBook, type MeasuredPlacement, measured } from './measured';
import { type Mix, withMix } from './mix';
import { type PastCampaign, pastClickLine, pastLine } from './past';
import { pastRate, publishedClickRate, type RateInUse, typedRate } from './rates';

/** A campaign worked out: its placements with results and forecast, and where it stands by its goals. */
export interface CampaignView {
  book: CampaignBook;
  placements: ForecastPlacement[];
  rows: GoalRow[];
  past: PastCampaign[];
  isOver: boolean;
  time: CampaignTime;
  /** What forecasts go by, where somebody said it. */
  rates: { click: (one: MeasuredPlacement) => RateInUse | null; conversion: RateInUse | null };
}

export interface ViewContext {
  /** All campaigns of the user, this one among them. */
  books: readonly CampaignBook[];
  reports: ReadonlyMap<ProfileKey, Report>;
  /** "2026-11-27" */
  today: string;
}

/** `mix`: other numbers of posts, to be tried. */
export function viewOf(book: CampaignBook, { books, reports, today }: ViewContext, mix: Mix = {}): CampaignView {
  const { campaign } = book;
  const past = books
    .filter((other) => other.campaign.id !== campaign.id && hasPassed(other.campaign, today))
    .map((other) => ({ campaign: other.campaign, placements: measured(other) }));
  const of = { currency: campaign.currency, cost: null, hasMargin: campaign.margin !== null };
  const conversion = campaign.conversionRate
    ? typedRate(campaign.conversionRate)
    : pastRate(pastLine('conversionRate', null, past, of));
  const click = (one: MeasuredPlacement) =>
    campaign.clickRate
      ? typedRate(campaign.clickRate)
      : (pastRate(pastClickLine(one.platform, past)) ?? publishedClickRate(one.platform, one.placement.format));
  const placements = withMix(measured(book), mix).map((one) => ({
    ...one,
    forecast: forecastOf(one, { campaign, reports, clickRate: click, conversionRate: conversion }),
  }));
  const time = timeOf(campaign, today);
  const isOver = time.kind === 'over';
  const rows = goalRows({ campaign, placements, past, isOver });
  return { book, placements, rows, past, isOver, time, rates: { click, conversion } };
}
