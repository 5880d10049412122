import { useEffect, useEffectEvent } from 'react';

/** How a browser hands over files that were opened with the installed app; not every browser does. */
interface LaunchQueue {
  readonly setConsumer: (consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void) => void;
}

/**
 * Takes a text file that was opened with the installed app. The system hands it over without any request.
 *
 * @param onOpen Given the file; nothing when it cannot be had any more.
 */
export function useOpenedFile(onOpen: (file: File | undefined) => void): void {
  const open = useEffectEvent(onOpen);
  useEffect(() => {
    const { launchQueue } = window as { readonly launchQueue?: LaunchQueue };
    launchQueue?.setConsumer(({ files }) => {
      const [file] = files ?? [];
      file?.getFile().then(open, () => open(undefined));
    });
  }, []);
}
