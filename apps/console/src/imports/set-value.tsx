import { type Schemas } from '#platform/api-client';
import { Form, Input, InputNumber, Modal, Select } from 'antd';
import { type JSX, useState } from 'react';
import { Failed } from '../shell/failed.js';
import { fieldWords, intakeWords } from '../words/imports-words.js';
import { useLanguage, useSay } from '../words/language.js';
import { type Finding } from './decisions.js';
import { useDecide } from './use-intake.js';

type Field = NonNullable<Finding['needsValue']>;

interface Given {
  readonly field: Field;
  readonly value: string;
  readonly line?: number | null;
  readonly reason: string;
}

interface Setting {
  readonly intake: Schemas['Intake'];
  readonly finding: Finding;
  readonly close: () => void;
}

const fields = Object.keys(fieldWords) as Field[]; // its keys are all of them

/** A value in place of what is printed; whether it fits, the server says, and what was typed stays. */
export function SetValue({ intake, finding, close }: Setting): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const [form] = Form.useForm<Given>();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const decide = useDecide(intake);
  const send = ({ field, value, line, reason }: Given): void => {
    const own = line === undefined || line === null ? {} : { line };
    const decision = { decision: 'set-value' as const, finding: finding.number, field, value, ...own, reason };
    decide.mutate({ key, decisions: [decision] }, { onSuccess: close });
  };
  const rules = [{ required: true, whitespace: true }];
  return (
    <Modal
      open
      title={say(intakeWords.setValue)}
      confirmLoading={decide.isPending}
      onOk={() => form.submit()}
      onCancel={close}
    >
      <p>{finding[language]}</p>
      <Form<Given>
        form={form}
        layout="vertical"
        initialValues={{ ...(finding.needsValue ? { field: finding.needsValue } : {}), line: finding.line }}
        onFinish={send}
        // What is changed after a refusal is another request.
        onValuesChange={() => setKey(crypto.randomUUID())}
      >
        <Form.Item name="field" label={say(intakeWords.cell)} rules={[{ required: true }]}>
          <Select
            disabled={finding.needsValue !== undefined}
            options={fields.map((field) => ({ value: field, label: say(fieldWords[field]) }))}
          />
        </Form.Item>
        <Form.Item name="value" label={say(intakeWords.value)} rules={rules}>
          <Input autoFocus maxLength={4000} />
        </Form.Item>
        <Form.Item name="line" label={say(intakeWords.line)}>
          <InputNumber min={1} precision={0} />
        </Form.Item>
        <Form.Item name="reason" label={say(intakeWords.reason)} rules={rules}>
          <Input.TextArea rows={2} maxLength={1000} placeholder={say(intakeWords.reasonHelp)} />
        </Form.Item>
        {decide.isError && <Failed error={decide.error} />}
      </Form>
    </Modal>
  );
}
