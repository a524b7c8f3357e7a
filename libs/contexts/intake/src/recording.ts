import { z } from 'zod';
import { recording } from '#platform/context/core';
import { intakeStreams } from './domain/intake.streams.js';
import { intakeInspection } from './domain/inspection.js';

const text = z.string().optional();

export const intakeRecording = recording({
  streams: intakeStreams,
  inspection: intakeInspection,
  words: {
    IntakeReceived: { zh: '收到文件', en: 'file received' },
    ReadingFailed: { zh: '未能读取', en: 'reading failed' },
    IntakeStarted: { zh: '开始读取', en: 'reading started' },
    RowsRead: { zh: '读取项目', en: 'rows read' },
    FindingsRecorded: { zh: '记录问题', en: 'findings recorded' },
    RepairProposed: { zh: '提出建议', en: 'repair proposed' },
    IntakeRead: { zh: '读取完毕', en: 'read' },
    DecisionsMade: { zh: '决定疑点', en: 'decisions made' },
    RepairAccepted: { zh: '采纳建议', en: 'repair accepted' },
    RepairDeclined: { zh: '不采纳建议', en: 'repair declined' },
    IntakeAccepted: { zh: '确认导入', en: 'accepted' },
    IntakeApplied: { zh: '写入目标', en: 'applied' },
  },
  summary: z.object({
    ...{ fiscalYear: z.int().optional(), title: text, digest: text, proposalId: text, reason: text },
    ...{ receivedBy: text, importedBy: text, decidedBy: text, acceptedBy: text },
    demoData: z.boolean().optional(),
  }),
});
