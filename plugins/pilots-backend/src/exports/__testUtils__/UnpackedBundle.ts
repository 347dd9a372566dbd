import JSZip from 'jszip';
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** An auditor's bundle in a folder of its own, where there is nothing else. */
export class UnpackedBundle {
  static async of(archive: Buffer): Promise<UnpackedBundle> {
    const folder = emptyFolder();
    const zip = await JSZip.loadAsync(archive);
    for (const file of Object.values(zip.files)) {
      if (file.dir) continue;
      const to = path.join(folder, file.name);
      mkdirSync(path.dirname(to), { recursive: true });
      writeFileSync(to, await file.async('nodebuffer'));
    }
    return new UnpackedBundle(folder);
  }

  private constructor(readonly folder: string) {}

  /** Paths of its files. */
  get files(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ name, parentPath }) =>
        path.relative(this.folder, path.join(parentPath, name)),
      )
      .sort();
  }

  read(file: string): Buffer {
    return readFileSync(path.join(this.folder, file));
  }

  /** Runs its verifier with nothing but Node. */
  verify(): Promise<{ status: number; said: string }> {
    return new Promise(resolve => {
      execFile(
        process.execPath,
        ['verify.mjs'],
        { cwd: this.folder, env: {} },
        (error, stdout, stderr) =>
          resolve({
            status: error ? Number(error.code) : 0,
            said: stdout + stderr,
          }),
      );
    });
  }

  /** Runs its verifier while one byte of a file is another, then puts it back. */
  async verifyWithChanged(file: string, place: number, byte: number) {
    const at = path.join(this.folder, file);
    const whole = this.read(file);
    const changed = Buffer.from(whole);
    changed[place] = byte;
    writeFileSync(at, changed);
    try {
      return await this.verify();
    } finally {
      writeFileSync(at, whole);
    }
  }

  async copy(): Promise<UnpackedBundle> {
    const folder = emptyFolder();
    cpSync(this.folder, folder, { recursive: true });
    return new UnpackedBundle(folder);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function emptyFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'pilots-bundle-'));
}
