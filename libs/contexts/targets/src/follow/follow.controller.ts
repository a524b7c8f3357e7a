import { Controller, Get, Req, Res, type StreamableFile, UnauthorizedException } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Action,
  ApiProblems,
  Asker,
  type Asked,
  type Caller,
  Reads,
  type Reply,
  streamed,
  Unattended,
} from '#platform/http';
import { readByFollowers } from './changed-since.query.js';
import { NoEventId } from './follow.errors.js';
import { Followers } from './followers.query.js';
import { MOST_TOLD } from './news.js';

/** A position that Postgres takes for one. */
const EVENT_ID = /^\d{1,18}$/;

const DESCRIPTION = [
  '事件流。每个事件有编号（读模型的位置），断开后以 Last-Event-ID 接着收，换一个服务进程也可以。只有编号和条数，没有内容。',
  'A stream of events; each has an id, a position of the read models, to go on from with Last-Event-ID, at any API. Ids and counts only, no content.',
  '- `inbox` {position, todo, overdue, done, toRead, mine, returned}：待办条数变了 counts that changed; also the first event of a stream',
  '- `target` {targetId, revision, position}：看得到的一个目标有变动 a target within sight changed, and can be read as of this position',
  `- \`resync\` {because}：请重新读取列表 read anew what is shown: \`too-much\` (more than ${MOST_TOLD} at once), \`unknown-place\`, \`other-sight\``,
  '- `end` {because}：最后一个事件 the last event: `session-ended`, `token-expired`, `closing`, `unavailable`',
].join('\n');

/** By hand, for its answer goes on. */
@ApiTags('审核 approval')
@ApiBearerAuth()
@Controller('events')
export class FollowController {
  constructor(private readonly followers: Followers) {}

  @Get()
  @Action('target.follow')
  @Unattended()
  @Reads(...readByFollowers)
  @ApiOperation({
    operationId: 'followEvents',
    summary: '待办和目标的变动提醒 Be told what waits and what changed, as it happens (server-sent events)',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description:
      '收到的最后一个事件的编号，接着发此后的 The id of the last event received: what came after it is told first',
    schema: { type: 'string', pattern: EVENT_ID.source },
  })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string', description: DESCRIPTION } } } })
  @ApiProblems(400, 401, 429, 503)
  follow(
    @Asker() { actor }: Caller,
    @Req() { session, headers }: Asked,
    @Res({ passthrough: true }) reply: Reply,
  ): StreamableFile {
    if (session === undefined) throw new UnauthorizedException();
    const at = headers['last-event-id'];
    if (at !== undefined && !(typeof at === 'string' && EVENT_ID.test(at))) throw new NoEventId();
    return streamed(this.followers.follow(actor, session, at), reply);
  }
}
