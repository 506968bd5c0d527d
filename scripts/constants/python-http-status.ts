import { execFileSync } from 'node:child_process';

/** What Python's `http.HTTPStatus` has, aliases included. */
export interface PythonHttpStatus {
  /** Version of Python, for example 3.14.10. */
  version: string;
  members: { name: string; code: string; phrase: string }[];
}

const program = `
import json, platform
from http import HTTPStatus
members = [
    {"name": name, "code": str(int(member)), "phrase": member.phrase}
    for name, member in HTTPStatus.__members__.items()
]
print(json.dumps({"version": platform.python_version(), "members": members}))
`;

/** Asks the Python of this machine for its status codes; undefined where none runs. */
export function readPythonHttpStatus(): PythonHttpStatus | undefined {
  try {
    const printed = execFileSync('python3', ['-c', program], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(printed) as PythonHttpStatus;
  } catch {
    return undefined;
  }
}
