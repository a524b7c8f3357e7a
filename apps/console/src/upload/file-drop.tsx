import { InboxOutlined } from '@ant-design/icons';
import { Flex, Upload } from 'antd';
import { type JSX } from 'react';
import { useSay } from '../words/language.js';
import { uploadWords } from '../words/upload-words.js';
import { type FileRules, sizeOf } from './file-rules.js';

interface Dropped {
  readonly rules: FileRules;
  readonly add: (file: File) => void;
  /** Where one at a time is what makes sense. */
  readonly single?: true;
}

/** Where files are dropped or chosen; what becomes of them is in a `FileList` beneath. */
export function FileDrop({ rules, add, single }: Dropped): JSX.Element {
  const say = useSay();
  return (
    <Upload.Dragger
      multiple={!single}
      // What a person insists on choosing is refused with a sentence.
      accept={rules.endings.join(',')}
      showUploadList={false}
      beforeUpload={(file) => {
        add(file);
        return false;
      }}
      aria-label={say(uploadWords.drop)}
    >
      <Flex vertical align="center" gap={4}>
        <InboxOutlined aria-hidden style={{ fontSize: 32 }} />
        <span>{say(uploadWords.drop)}</span>
        <small>
          {say(uploadWords.taken)}
          {rules.endings.join(' ')}
          {say(uploadWords.most)}
          {sizeOf(rules.mostBytes)}
        </small>
      </Flex>
    </Upload.Dragger>
  );
}
