// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ChartTip } from '@/components/charts/chart-tip';
import { styleOf } from '@/components/charts/marker';
import { seriesOf } from '@/lib/history/series';
import { daysAgo, followersOver } from '../support/builders';
import { textOf } from '../support/pages';

it('tells the readings of a moment, each in its own words, also of two that are called the same', () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  const lines = [10, 20].map((count, index) => ({
    id: String(index),
    name: 'Marlo',
    style: styleOf(index),
    points: seriesOf(followersOver([1, count]), 'followers').points,
    starts: [],
  }));
  const { container } = render(
    <ChartTip
      lines={lines}
      text={({ value }) => `less than ${value}`}
      date={() => '23 Nov'}
      active
      label={daysAgo(1)}
    />,
  );
  expect(textOf(container)).toBe('23 Nov Marlo less than 10 Marlo less than 20');
  expect(errors).not.toHaveBeenCalled();
  errors.mockRestore();
});
