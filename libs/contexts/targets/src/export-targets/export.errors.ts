import { DomainError } from '#domain/kernel';

export class TooManyToExport extends DomainError {
  constructor(most: number) {
    super('unprocessable', 'too-many-to-export', {
      zh: `符合条件的项目超过 ${most} 个，一个文件放不下：请选定年度或单位再导出。`,
      en: `More than ${most} targets are asked for, too many for one file: name a year or a unit.`,
    });
  }
}
