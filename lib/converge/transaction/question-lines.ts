import type { AskedAt, Question } from '../../icecast/questions.ts';

/** What a daemon is asked once it was acted on, and where. */
export interface Questions {
  /** Null: it is not asked itself. */
  readonly at: AskedAt | null;
  readonly questions: readonly (Question | UnitQuestion | CertificateQuestion)[];
}

/** Whether the process of a unit may open as many files as the unit says. */
export interface UnitQuestion {
  readonly ask: 'limit';
  readonly unit: string;
}

/** Whether a certificate is shown at a port, by the SHA-256 of it. */
export interface CertificateQuestion {
  readonly ask: 'certificate';
  readonly address: string;
  readonly port: string;
  readonly sha256: string;
}

/** Questions as lines for the program that asks them: words, with tabs between them. They may hold secrets. */
export function questionLines({ at, questions }: Questions): string {
  const told = questions.filter(({ ask }) => at !== null || ask === 'limit' || ask === 'certificate');
  if (told.length === 0) return '';
  const where = at === null ? [] : [['at', at.address, at.port, at.user, at.password]];
  return [...where, ...told.map(wordsOf)].map((words) => `${words.join('\t')}\n`).join('');
}

function wordsOf(question: Question | UnitQuestion | CertificateQuestion): string[] {
  switch (question.ask) {
    case 'stat':
      // Two tabs are one to a shell.
      return ['stat', question.mount ?? '-', question.name, question.is];
    case 'location':
      return ['location', String(question.spaces)];
    case 'gone':
      return ['gone', question.mount];
    case 'pulls': {
      const { mount, address, port, path, user, password } = question;
      return ['pulls', mount, address, port, path, user ?? '-', password ?? '-'];
    }
    case 'login':
      return ['login', question.path, question.user, question.password];
    case 'listens':
      return ['listens', question.address, question.port];
    case 'certificate':
      return ['certificate', question.address, question.port, question.sha256];
    case 'limit':
      return ['limit', question.unit];
  }
}
