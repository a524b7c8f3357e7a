import { DomainError, localTime, momentText, type Moment, type RecordedEvent } from '#domain/kernel';

export class PositionNotCome extends DomainError {
  constructor(position: string, head: string) {
    super('unprocessable', 'as-of-not-come', {
      zh: `记录到位置 @${head} 为止，@${position} 还没有发生：请用不大于 @${head} 的位置，或不写截至何时，看现在的表。`,
      en: `The record ends at position @${head}, and @${position} has not come yet: name one up to @${head}, or none, for the table as it stands.`,
    });
  }
}

export class DayNotCome extends DomainError {
  constructor(day: string, today: string) {
    super('unprocessable', 'as-of-not-come', {
      zh: `今天是 ${today}，${day} 还没有到：请用不晚于今天的日期，或不写截至何时，看现在的表。`,
      en: `Today is ${today}, and ${day} has not come yet: name a day up to today, or none, for the table as it stands.`,
    });
  }
}

export class NothingRecordedYet extends DomainError {
  constructor(moment: Moment, { position, metadata }: RecordedEvent, timezone: string) {
    const then = momentText(moment);
    const first = `${localTime(timezone, metadata.recordedAt)} (@${position})`;
    const sentences = {
      zh: `截至 ${then} 这些项目还没有任何记录，第一条记录于 ${first}。`,
      en: `Nothing was recorded of these projects up to ${then}: the first record is of ${first}.`,
    };
    super('unprocessable', 'as-of-before-first-record', sentences, { firstPosition: position });
  }
}

export class TableTooLarge extends DomainError {
  constructor(most: number) {
    super('unprocessable', 'table-too-large', {
      zh: `这里有超过 ${most} 个项目，一张表放不下：请写明下级单位的代码。`,
      en: `There are more than ${most} projects here, too many for one table: name a unit further down.`,
    });
  }
}
