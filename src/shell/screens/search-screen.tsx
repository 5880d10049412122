import { useMemo } from 'react';
import type { CodesFile, GuideFile } from '../../catalog/index.ts';
import { QuickSearch } from '../../features/browse/quick-search.tsx';
import { Loaded } from '../load-states.tsx';
import { useListedEntries } from './use-listed-entries.ts';
import { useWholeCatalog } from './use-whole-catalog.ts';

export interface SearchScreenProps {
  /** Called when the search is over. */
  readonly onDone: () => void;
}

/** Search over the whole catalog, for the dialog of the frame. */
export function SearchScreen({ onDone }: SearchScreenProps) {
  const { queries, guide, codes } = useWholeCatalog();
  return (
    <Loaded queries={queries} isPart>
      {guide !== undefined && codes !== undefined && <Search {...{ guide, codes, onDone }} />}
    </Loaded>
  );
}

interface SearchProps extends SearchScreenProps {
  readonly guide: GuideFile;
  readonly codes: CodesFile['codes'];
}

function Search({ guide, codes, onDone }: SearchProps) {
  const { entries, rows } = useListedEntries(guide, codes, undefined);
  const all = useMemo(() => [...entries, ...rows], [entries, rows]);
  return <QuickSearch entries={all} onDone={onDone} />;
}
