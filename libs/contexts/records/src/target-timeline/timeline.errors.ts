import { DomainError } from '#domain/kernel';

export class NoSuchRound extends DomainError {
  constructor(rounds: number) {
    super(
      'not-found',
      'no-such-round',
      {
        zh: rounds === 0 ? '这个目标还没有送审过。' : `这个目标只有第 1 至 ${rounds} 轮送审，请改写 from 和 to。`,
        en:
          rounds === 0
            ? 'This target was never submitted.'
            : `This target was submitted in rounds 1 to ${rounds}: correct from and to.`,
      },
      { rounds },
    );
  }
}
