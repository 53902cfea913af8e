import { below, type Random } from '../../stats/random.ts';

interface Around {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Sentences that ask, report and promise nothing, whatever an agent is for. */
const AROUND: ReadonlyMap<string, Around> = new Map([
  [
    'English',
    {
      before: [
        'Good day to all of you.',
        'I hope this finds you well.',
        'I am writing this on the train, so please bear with me.',
        'It has been a long week here.',
      ],
      after: ['That is all from my side.', 'Best regards and have a pleasant day.', 'Sorry for the long message.'],
    },
  ],
  [
    'German',
    {
      before: [
        'Guten Tag zusammen.',
        'Ich hoffe, es geht Ihnen gut.',
        'Ich schreibe das gerade im Zug.',
        'Das war eine lange Woche.',
      ],
      after: [
        'Das ist alles von meiner Seite.',
        'Freundliche Grüße und einen schönen Tag.',
        'Entschuldigen Sie die lange Nachricht.',
      ],
    },
  ],
  [
    'French',
    {
      before: [
        'Bonjour à toute votre équipe.',
        "J'espère que vous allez bien.",
        "J'écris ces lignes dans le train.",
        'La semaine a été longue.',
      ],
      after: ["C'est tout de mon côté.", 'Bien cordialement et bonne journée.', 'Pardon pour ce long message.'],
    },
  ],
  [
    'Spanish',
    {
      before: [
        'Buenos días a todo el equipo.',
        'Espero que estén bien.',
        'Escribo esto desde el tren.',
        'Ha sido una semana larga.',
      ],
      after: [
        'Eso es todo por mi parte.',
        'Saludos cordiales y que tengan un buen día.',
        'Disculpen el mensaje tan largo.',
      ],
    },
  ],
  [
    'Italian',
    {
      before: [
        'Buongiorno a tutti.',
        'Spero che stiate bene.',
        'Scrivo queste righe dal treno.',
        'È stata una settimana lunga.',
      ],
      after: ['Da parte mia è tutto.', 'Cordiali saluti e buona giornata.', 'Scusate il messaggio lungo.'],
    },
  ],
  [
    'Dutch',
    {
      before: [
        'Goedendag allemaal.',
        'Ik hoop dat het goed met u gaat.',
        'Ik schrijf dit in de trein.',
        'Het was een lange week.',
      ],
      after: [
        'Dat is alles van mijn kant.',
        'Vriendelijke groeten en een fijne dag.',
        'Excuses voor het lange bericht.',
      ],
    },
  ],
  [
    'Portuguese',
    {
      before: [
        'Bom dia a toda a equipa.',
        'Espero que estejam bem.',
        'Escrevo isto no comboio.',
        'Foi uma semana longa.',
      ],
      after: ['É tudo da minha parte.', 'Com os melhores cumprimentos e um bom dia.', 'Desculpem a mensagem longa.'],
    },
  ],
  [
    'Polish',
    {
      before: [
        'Dzień dobry wszystkim.',
        'Mam nadzieję, że u Państwa wszystko w porządku.',
        'Piszę to w pociągu.',
        'To był długi tydzień.',
      ],
      after: ['To wszystko z mojej strony.', 'Pozdrawiam i życzę miłego dnia.', 'Przepraszam za długą wiadomość.'],
    },
  ],
]);

/** The message in the middle of others' small talk, in its own language; nothing where that is none of those known. */
export function buried(text: string, language: string | undefined, random: Random): string | undefined {
  const around = AROUND.get(language ?? 'English');
  if (around === undefined) return undefined;
  const first = below(random, around.before.length);
  const second = (first + 1 + below(random, around.before.length - 1)) % around.before.length;
  const [one, other] = [around.before[Math.min(first, second)], around.before[Math.max(first, second)]];
  const own = text.trim();
  // What ends without a mark would run on into the next sentence.
  const apart = /[.!?…]['"»”)]*$/u.test(own) ? ' ' : '\n';
  return `${one} ${other} ${own}${apart}${around.after[below(random, around.after.length)]}`;
}
