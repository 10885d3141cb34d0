import { expect, it } from 'vitest';
import { luminanceOf } from '@/lib/content/page-theme';

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(0, 0, 0, 0)', null],
  ['rgb(255 255 255 / 0.1)', null],
  ['transparent', null],
  ['color(srgb 1 1 1)', null],
])('knows how bright %s is', (color, luminance) => {
  expect(luminanceOf(color)).toBe(luminance);
});

it('tells the sites’ dark grounds from their light ones', () => {
  for (const dark of ['rgb(15, 15, 15)', 'rgb(18, 18, 18)', 'rgb(12, 16, 20)'])
    expect(luminanceOf(dark)).toBeLessThan(0.1);
  for (const light of ['rgb(250, 250, 250)', 'rgb(248, 248, 248)']) expect(luminanceOf(light)).toBeGreaterThan(0.8);
});
