import { Said } from '../../ui/said.tsx';
import styles from './guide.module.css';

/** How to see that a step worked. */
export function StepCheck() {
  const said = (key: string) => <Said of={(text) => text.at({ namespace: 'flows', key: `check.${key}` }, '')} />;
  return (
    <div className={styles.check}>
      <h3>{said('title')}</h3>
      <ul>
        <li>{said('actions.status')}</li>
        <li>{said('actions.no-alert')}</li>
      </ul>
    </div>
  );
}
