import { type InfiniteData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { Empty, Flex, Table, type TableProps } from 'antd';
import { type JSX } from 'react';
import { Failed } from '../../shell/failed.js';
import { More } from '../../shell/more.js';
import { useSay, type Words } from '../../words/language.js';

interface Page<Row> {
  readonly items: readonly Row[];
  readonly next?: string;
}

/** A list page by page, each asked for with the place where the one before ended. */
export const usePaged = <Row,>(
  key: readonly unknown[],
  ask: (paging: { readonly limit: number; readonly after?: string }, signal: AbortSignal) => Promise<Page<Row>>,
) =>
  useInfiniteQuery({
    queryKey: key,
    initialPageParam: '',
    queryFn: ({ pageParam: after, signal }) => ask({ limit: 50, ...(after === '' ? {} : { after }) }, signal),
    getNextPageParam: ({ next }) => next,
  });

interface Shown<Row> {
  readonly paged: UseInfiniteQueryResult<InfiniteData<Page<Row>>>;
  readonly columns: TableProps<Row>['columns'];
  readonly rowKey: (row: Row) => string;
  readonly label: Words;
  /** What to do where there is nothing. */
  readonly empty: Words;
}

/** The rows that have come, and more when asked for. */
export function PagedTable<Row extends object>({ paged, columns, rowKey, label, empty }: Shown<Row>): JSX.Element {
  const say = useSay();
  if (paged.isError) return <Failed error={paged.error} again={() => void paged.refetch()} />;
  return (
    <Flex vertical gap={8} align="start">
      <Table<Row>
        aria-label={say(label)}
        style={{ width: '100%' }}
        size="small"
        rowKey={rowKey}
        columns={columns ?? []}
        dataSource={paged.data?.pages.flatMap(({ items }) => items) ?? []}
        loading={paged.isPending}
        pagination={false}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(empty)} /> }}
      />
      <More of={paged} />
    </Flex>
  );
}
