/**
 * The address of a file without the name of the user in whose folder it lies: whoever reads the report need not know it.
 * Every other address stays as it is.
 */
export function withoutUserFolder(address: string): string {
  return address.replace(USER_FOLDER, '$<before>…');
}

/** Sample: `file:///C:/Users/j.doe/Downloads/signpost.html`, `file://server/home$/j.doe/signpost.html`. */
const USER_FOLDER = /^(?<before>file:[^#]*?\/(?:Users|home)\$?\/)[^/#]+(?=\/)/i;
