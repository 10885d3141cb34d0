// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import Dexie from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '@/components/desk/error-boundary';
import { reasonOf } from '@/lib/db/attempt';

afterEach(() => vi.restoreAllMocks());

function Failing({ error }: { error: Error }): never {
  throw error;
}

it.each([
  [new Dexie.VersionError('stored by version 12, this is 11'), /newer version\. Update the extension/],
  [new DOMException('denied', 'SecurityError'), /browser blocks storage/],
  [new DOMException('full', 'QuotaExceededError'), /disk is full/],
  [new TypeError('x is not a function'), /storage failed\. Reload/],
])('a page that can’t go on says why, and what helps: %s', (error, words) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <ErrorBoundary reasonOf={reasonOf}>
      <Failing error={error} />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toMatch(words);
});
