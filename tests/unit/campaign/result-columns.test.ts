import { describe, expect, it } from 'vitest';
import { guessOrigin, guessResultMapping } from '@/lib/campaign/import/columns';
import { fixture } from './results-files';

/** Which head each field is found under. */
const found = (headers: readonly string[]) =>
  Object.fromEntries(guessResultMapping(headers).flatMap((field, at) => (field ? [[field, headers[at]]] : [])));

describe('the columns of a file are guessed', () => {
  it('Shopify’s orders export', () => {
    const { headers } = fixture('shopify-orders.csv');
    expect(found(headers)).toEqual({
      ...{ order: 'Name', currency: 'Currency', revenue: 'Total', code: 'Discount Code', date: 'Created at' },
      ...{ cancelled: 'Cancelled at', refunded: 'Refunded Amount' },
    });
    expect(guessOrigin(headers)).toBe('shop');
  });

  it('WooCommerce: orders, coupons, a plugin’s orders', () => {
    const orders = ['Date', 'Order #', 'N. Revenue (formatted)', 'Status', 'Customer', 'Coupon(s)', 'N. Revenue'];
    expect(found(orders)).toEqual({ date: 'Date', order: 'Order #', code: 'Coupon(s)', revenue: 'N. Revenue' });
    expect(found(['Coupon code', 'Orders', 'Amount discounted', 'Created', 'Type'])).toEqual({
      ...{ code: 'Coupon code', conversions: 'Orders' },
    });
    expect(found(['Order Number', 'Order Date', 'Email (Billing)', 'Order Total Amount', 'Coupon Code'])).toEqual({
      ...{ order: 'Order Number', date: 'Order Date', revenue: 'Order Total Amount', code: 'Coupon Code' },
    });
  });

  it('Google Analytics 4, English and French', () => {
    const { headers } = fixture('ga4-exploration.csv');
    expect(found(headers)).toEqual({
      ...{ content: 'Session manual ad content', date: 'Date', clicks: 'Sessions', conversions: 'Key events' },
      revenue: 'Total revenue',
    });
    expect(guessOrigin(headers)).toBe('analytics');
    const french = ['Contenu de l’annonce manuelle de la session', 'Sessions', 'Événements clés', 'Revenu total'];
    expect(Object.keys(found(french)).sort()).toEqual(['clicks', 'content', 'conversions', 'revenue']);
    expect(found(['Manual ad content', 'Key events', 'Ecommerce purchases']).conversions).toBe('Ecommerce purchases');
  });

  it('people’s own sheets', () => {
    expect(found(['Créateur', 'Code promo', 'Date', 'Clics', 'Commandes', 'Chiffre d’affaires (EUR)'])).toEqual({
      ...{ handle: 'Créateur', code: 'Code promo', date: 'Date', clicks: 'Clics', conversions: 'Commandes' },
      revenue: 'Chiffre d’affaires (EUR)',
    });
    // A name is nobody's order, and a second column with the same meaning is left out.
    expect(found(['Name', 'Code', 'Total', 'Amount'])).toEqual({ code: 'Code', revenue: 'Total' });
  });
});
