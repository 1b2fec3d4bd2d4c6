import type { AttachmentKind } from "#domain/grants/attachment-kinds";
import type { Field, Section } from "#domain/grants/form/definition";
import { ask, ifYes, section, type Said } from "#domain/grants/form-editor/ready/parts";
import type { PlainDate } from "#domain/shared/plain-date";

/** The budget of what is applied for. `ownSharePercent`: the least that the applicant bears of the costs; 0 for none. */
const budget = (ownSharePercent: number): Field =>
  ask(
    "budget",
    "budget",
    ["Talousarvio", "Budget", "Budget"],
    { ownShareBp: ownSharePercent > 0 ? ownSharePercent * 100 : null },
    {
      required: true,
      help: [
        "Kirjoita kulut ja tulot riveittäin. Muut avustukset ovat tuloja, oma osuus on omalla rivillään.",
        "Skriv kostnader och inkomster rad för rad. Andra understöd är inkomster, den egna andelen har en egen rad.",
        "Write costs and income line by line. Other grants are income; your own share has a line of its own.",
      ],
    },
  );

const otherGrants = (): Field =>
  ask(
    "otherGrants",
    "otherGrants",
    [
      "Muut haetut ja saadut avustukset",
      "Andra sökta och beviljade understöd",
      "Other grants applied for and received",
    ],
    {},
    {
      required: true,
      help: [
        "Kuluva vuosi ja kaksi edellistä. Samaan menoon voi saada vain yhden avustuksen.",
        "Detta år och de två föregående. En kostnad kan få bara ett understöd.",
        "This year and the two before. One cost can be covered by one grant only.",
      ],
    },
  );

const premises = (): Field =>
  ask(
    "premises",
    "premises",
    ["Kaupungin tilat, joita käytätte", "Stadens lokaler som ni använder", "The city's premises that you use"],
    {},
    {
      help: [
        "Tunnit vuodessa ja mitä tila maksaisi, jos siitä perittäisiin vuokra. Arvio riittää.",
        "Timmar per år och vad lokalen skulle kosta om hyra togs ut. En uppskattning räcker.",
        "Hours a year, and what the premises would cost if rent were charged. An estimate will do.",
      ],
    },
  );

/** Selling goods or services may turn a grant into state aid (de minimis). */
const business = (): Field[] => [
  ask(
    "yesNo",
    "business",
    [
      "Harjoitatteko liiketoimintaa, esimerkiksi myyttekö palveluja?",
      "Bedriver ni affärsverksamhet, säljer ni till exempel tjänster?",
      "Do you do business, such as selling services?",
    ],
    {},
    { required: true },
  ),
  ask(
    "longText",
    "deMinimis",
    [
      "Millaista liiketoimintaa, ja millaista julkista tukea siihen on saatu kolmen vuoden aikana?",
      "Hurdan affärsverksamhet, och vilka offentliga stöd har den fått under tre år?",
      "What business, and what public support has it had in three years?",
    ],
    { maxLength: 1500 },
    { required: true, when: ifYes("business") },
  ),
];

/** The money of a year's activity. */
export const finances = (ownSharePercent: number): Section =>
  section(
    "finances",
    ["Rahoitus", "Finansiering", "Funding"],
    [budget(ownSharePercent), otherGrants(), premises(), ...business()],
  );

/** The money of one project. */
export const projectMoney = (ownSharePercent: number): Section =>
  section("finances", ["Rahoitus", "Finansiering", "Funding"], [budget(ownSharePercent), otherGrants()]);

/** What came of last year's grant. */
export const previous = (): Section =>
  section(
    "previous",
    ["Edellinen avustus", "Föregående understöd", "The previous grant"],
    [
      ask(
        "yesNo",
        "hadGrant",
        [
          "Saitteko kaupungilta avustusta viime vuonna?",
          "Fick ni understöd av staden i fjol?",
          "Did you have a grant from the city last year?",
        ],
        {},
        { required: true },
      ),
      ask(
        "previousReport",
        "previousReport",
        ["Mihin avustus käytettiin?", "Vad användes understödet till?", "What was the grant used for?"],
        { maxLength: 3000 },
        { required: true, when: ifYes("hadGrant") },
      ),
    ],
  );

/** A document. `followBy`: the last day by which it may come, where it cannot be ready at the close. */
export const document = (
  code: AttachmentKind,
  label: Said,
  { required = false, followBy = null }: { required?: boolean; followBy?: PlainDate | null } = {},
): Field =>
  ask("attachment", code, label, { code, mayFollowBy: followBy, mayBeGivenBefore: code === "rules" }, { required });

/** What an operating grant wants to see; the meeting that confirms the accounts is usually in spring. */
export const documents = (followBy: PlainDate | null): Section =>
  section(
    "documents",
    ["Liitteet", "Bilagor", "Attachments"],
    [
      document(
        "meetingMinutes",
        [
          "Vuosikokouksen pöytäkirja, jossa tilinpäätös on vahvistettu",
          "Årsmötesprotokollet där bokslutet fastställdes",
          "Minutes of the annual meeting that confirmed the accounts",
        ],
        { required: true, followBy },
      ),
      document("auditReport", [
        "Toiminnantarkastuskertomus tai tilintarkastuskertomus",
        "Verksamhetsgransknings- eller revisionsberättelse",
        "Report of the performance or financial audit",
      ]),
      document("rules", ["Säännöt", "Stadgar", "Rules of the association"]),
    ],
  );

const assurance = (id: string, label: Said): Field => ask("declaration", id, label, {}, { required: true });

/** What an applicant assures, besides that what was written is true. */
export const assurances = (...more: Field[]): Section =>
  section(
    "assurances",
    ["Vakuutukset", "Försäkran", "Assurances"],
    [
      assurance("audit", [
        "Annamme kaupungin tarkastaa kirjanpidon ja avustuksen käytön.",
        "Vi låter staden granska bokföringen och hur understödet används.",
        "We let the city inspect our accounts and the use of the grant.",
      ]),
      assurance("report", [
        "Kerromme avustuksen käytöstä viimeistään maksatushakemuksessa ja palautamme sen, mitä ei käytetä tarkoitukseen.",
        "Vi redovisar understödet senast i utbetalningsansökan och betalar tillbaka det som inte används för ändamålet.",
        "We report on the grant with the last claim and pay back what is not used for its purpose.",
      ]),
      ...more,
    ],
  );

export const fairPlay = (): Field =>
  assurance("fairPlay", [
    "Noudatamme urheilun eettisiä periaatteita: ei dopingia, häirintää eikä syrjintää.",
    "Vi följer idrottens etiska principer: ingen doping, inga trakasserier, ingen diskriminering.",
    "We follow the ethics of sport: no doping, no harassment, no discrimination.",
  ]);

export const withChildren = (): Field =>
  assurance("criminalRecords", [
    "Tarkistamme lasten kanssa toimivien vapaaehtoisten rikostaustan, kun laki sen sallii.",
    "Vi kontrollerar brottslig bakgrund hos frivilliga som arbetar med barn när lagen tillåter det.",
    "We check the criminal records of volunteers who work with children where the law allows it.",
  ]);
