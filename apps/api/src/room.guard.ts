import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel';
import { Disk } from '#platform/process';

const READING = ['GET', 'HEAD', 'OPTIONS'];

/** The disk of the database, on this machine; none where the database is elsewhere. */
export class DatabaseDisk {
  constructor(readonly disk: Disk | undefined) {}
}

/**
 * Takes no write while the disk of the database is all but full: Postgres keeps the room that it needs to go on, and whoever writes
 * hears at once why nothing is saved.
 */
@Injectable()
export class RoomGuard implements CanActivate {
  constructor(private readonly database: DatabaseDisk) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { disk } = this.database;
    const { method } = context.switchToHttp().getRequest<{ readonly method: string }>();
    if (disk && !READING.includes(method) && (await disk.isFull())) throw new DiskFull(disk);
    return true;
  }
}

class DiskFull extends DomainError {
  constructor({ trouble }: Disk) {
    super('out-of-space', 'disk-full', {
      zh: `没有保存：${trouble.zh}，之后用同一 Idempotency-Key 再试。`,
      en: `Nothing was saved: ${trouble.en}, then try again with the same Idempotency-Key.`,
    });
  }
}
