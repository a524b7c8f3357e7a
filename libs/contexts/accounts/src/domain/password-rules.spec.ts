import { describe, expect, it } from '@jest/globals';
import { passwordFault } from './password-rules.js';

const faultOf = (password: string) => passwordFault(password, ['wangxm', 'p-17']);

describe('a password', () => {
  it.each([
    ...[
      'Password2024!',
      'P@ssw0rd2024',
      'admin@123456',
      'woaini1314520',
      'Qwerty!23456',
      'jixiao202401',
      'caizhengju307',
    ],
    ...[
      '123456789012',
      '098765432109',
      'qwertyuiop12',
      '1qaz2wsx3edc',
      'zxcvbnm12345',
      '1q2w3e4r5t6y',
      '１２３４５６７８９０１２',
    ],
    ...['aaaaaaaaaaaa', 'abcabcabcabc', '20242024202420', '1212121212123', 'correct horse battery staple'],
  ])('%s is one of the common ones', (password) => expect(faultOf(password)).toBe('common'));

  it.each(['短', 'S3cret!x', '十一个汉字还是太短了啊'])('%s is too short', (password) =>
    expect(faultOf(password)).toBe('too-short'),
  );

  it.each(['wangxm123456', 'WangXM.2024!', 'wangxmwangxm'])('%s is mostly the name of its owner', (password) =>
    expect(faultOf(password)).toBe('names-its-owner'),
  );

  it.each(['山高月小水落石出的晚上我们', 'three blue teapots sing', 'k7!vTz0q#Lm2', 'Kb4-uuPq-91xs'])(
    '%s will do',
    (password) => expect(faultOf(password)).toBeUndefined(),
  );

  it('has an end', () => expect(faultOf('有始有终'.repeat(60))).toBe('too-long'));
});
