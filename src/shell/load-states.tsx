import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadFailure } from './load-failure.tsx';
import { Loading } from './loading.tsx';

interface LoadedProps {
  readonly queries: readonly UseQueryResult<unknown>[];
  /** Whether it stands below the heading of a screen. Absent: it stands for the whole screen. */
  readonly isPart?: boolean;
  readonly children: ReactNode;
}

/** Shows its children once everything is loaded; before that that it loads, and when it fails what can be done. */
export function Loaded({ queries, isPart = false, children }: LoadedProps) {
  const failed = queries.filter(({ isError }) => isError);
  if (failed.length > 0)
    return (
      <LoadFailure
        isPart={isPart}
        isRepeated={failed.some(({ errorUpdateCount }) => errorUpdateCount > 1)}
        onRetry={() => failed.forEach((query) => void query.refetch())}
      />
    );
  if (queries.some(({ data }) => data === undefined)) return <Loading />;
  return children;
}
