import { describe, expect, it } from '@jest/globals';
import { exact, shortest } from '#domain/kernel';
import { apportion } from './weights.js';

const share = (weights: string[], total: string) => apportion(weights.map(exact), exact(total)).map(shortest);

describe('apportioning weights', () => {
  it('leaves weights alone that add up already', () =>
    expect(share(['22.5', '50', '17.5'], '90')).toEqual(['22.5', '50', '17.5']));

  it('shares what a 不适用 row gives away in proportion', () =>
    expect(share(['50', '30'], '90')).toEqual(['56.25', '33.75']));

  it('gives the cents that are left to the largest remainders', () =>
    // 90 × 10 ÷ 70 = 12.857…, 90 × 20 ÷ 70 = 25.714…, 90 × 40 ÷ 70 = 51.428…: two cents are left
    expect(share(['10', '20', '40'], '90')).toEqual(['12.86', '25.71', '51.43']));

  it('gives it to the earlier row where remainders tie', () => {
    expect(share(['10', '10', '10'], '100')).toEqual(['33.34', '33.33', '33.33']);
    expect(share(['20', '20', '20', '10', '10', '10'], '100')).toEqual([
      '22.23',
      '22.22',
      '22.22',
      '11.11',
      '11.11',
      '11.11',
    ]);
  });

  it('cuts weights of three decimals so that full marks add up', () =>
    expect(share(['16.667', '16.667', '16.666', '40'], '90')).toEqual(['16.67', '16.67', '16.66', '40']));
});
