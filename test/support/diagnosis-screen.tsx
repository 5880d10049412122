import { type ComponentProps, useState } from 'react';
import type { EntryId } from '../../src/catalog/types.ts';
import { DiagnosisView } from '../../src/features/matches/diagnosis-view.tsx';

type Kept = 'chosen' | 'onChoose' | 'isGeneral' | 'shown' | 'onShow';

/** The diagnosis with a place to keep the admin's choice, as the start screen has one. */
export function DiagnosisScreen(
  props: Omit<ComponentProps<typeof DiagnosisView>, Kept | 'renamed' | 'ownerOf'> &
    Partial<Pick<ComponentProps<typeof DiagnosisView>, 'renamed' | 'ownerOf'>>,
) {
  const [chosen, setChosen] = useState<EntryId | undefined>(undefined);
  const [shown, setShown] = useState(0);
  return (
    <DiagnosisView
      renamed={() => undefined}
      ownerOf={() => undefined}
      {...props}
      isGeneral={(id) => id === 'any-app'}
      chosen={chosen}
      onChoose={setChosen}
      shown={shown}
      onShow={setShown}
    />
  );
}
