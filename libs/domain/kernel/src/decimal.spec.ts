import { describe, expect, it } from '@jest/globals';
import { exact, isDecimal, multiplyThenDivide, shortest, sum, twoPlaces } from '#domain/kernel';

describe('decimals', () => {
  it.each(['0', '-12.50', '+7', '007.10', '9'.repeat(30), `-${'9'.repeat(15)}.${'9'.repeat(15)}`])(
    'take %s',
    (text) => {
      expect(isDecimal(text)).toBe(true);
      expect(() => exact(text)).not.toThrow();
    },
  );

  it.each([
    ...[
      '',
      ' 1',
      '1 ',
      '1\n',
      '1e3',
      '1E3',
      '.5',
      '5.',
      '1,000',
      '--1',
      '1.2.3',
      'NaN',
      'Infinity',
      '0x10',
      '１２',
      '-',
    ],
    ...['9'.repeat(31), `0.${'1'.repeat(30)}`],
  ])('refuse %j', (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => exact(text)).toThrow('not a decimal');
  });

  it.each([
    ['0.005', '0.01'],
    ['0.0049999', '0.00'],
    ['2.675', '2.68'],
    ['-2.675', '-2.68'],
    ['480000', '480000.00'],
    ['999999999999999.995', '1000000000000000.00'],
  ])('round %s half-up to %s', (text, rounded) => expect(twoPlaces(exact(text))).toBe(rounded));

  it.each(['-0', '-0.00', '-0.001', '0'])('know one zero: %s', (text) => {
    expect(twoPlaces(exact(text))).toBe('0.00');
    expect(twoPlaces(exact(text))).toBe(twoPlaces(exact('0')));
  });

  it.each([
    ['22.50', '22.5'],
    ['10.0', '10'],
    ['-0', '0'],
    ['0007', '7'],
    ['+7', '7'],
    ['100000000000000000000000000000', '100000000000000000000000000000'],
    ['0.00000000000000000000000000001', '0.00000000000000000000000000001'],
  ])('write %s shortest as %s, never with an exponent', (text, written) => expect(shortest(exact(text))).toBe(written));

  it('add exactly what floating point does not', () => {
    expect(shortest(sum(['0.1', '0.2']))).toBe('0.3');
    expect(shortest(sum([]))).toBe('0');
    expect(sum(Array.from({ length: 900 }, () => '0.1')).equals(exact('90'))).toBe(true);
    expect(shortest(sum(['10000000000000000', '0.01', '-10000000000000000']))).toBe('0.01');
  });

  it('multiply before they divide', () => {
    expect(shortest(multiplyThenDivide(exact('5'), exact('15'), exact('24')))).toBe('3.125');
    expect(shortest(multiplyThenDivide(exact('1'), exact('30'), exact('3')))).toBe('10');
  });
});
