import type { Language } from "~/content/language";

export type RosterColumn = "email" | "department" | "name" | "firstName" | "lastName" | "language";

type Spellings = Readonly<Record<RosterColumn, readonly string[]>>;

/** What directories and spreadsheets of a language call the columns, in small letters without accents, spaces and punctuation. */
const SPELLINGS: Readonly<Record<Language, Spellings>> = {
  en: {
    email: ["email", "emailaddress", "mail", "mailaddress", "workemail", "emailprimarywork", "businessemail"],
    department: [
      "department",
      "departmentname",
      "dept",
      "team",
      "organizationalunit",
      "supervisoryorganization",
    ],
    name: [
      "name",
      "fullname",
      "displayname",
      "employeename",
      "worker",
      "employee",
      "legalname",
      "preferredname",
    ],
    firstName: ["firstname", "givenname", "forename"],
    lastName: ["lastname", "surname", "familyname"],
    language: ["language", "lang", "preferredlanguage", "locale"],
  },
  de: {
    email: ["emailadresse", "mailadresse", "emailgeschaftlich", "emaildienstlich"],
    department: [
      "abteilung",
      "abteilungsname",
      "bereich",
      "departement",
      "orgeinheit",
      "organisationseinheit",
    ],
    name: [
      "vollername",
      "anzeigename",
      "vollstandigername",
      "mitarbeiter",
      "mitarbeiterin",
      "mitarbeitername",
    ],
    firstName: ["vorname", "rufname"],
    lastName: ["nachname", "familienname"],
    language: ["sprache", "korrespondenzsprache"],
  },
  fr: {
    email: ["adressemail", "adresseemail", "courriel", "adresseelectronique", "mel"],
    department: ["service", "equipe", "uniteorganisationnelle"],
    name: ["nom", "nomcomplet", "nomaffiche", "collaborateur", "salarie", "employe"],
    firstName: ["prenom"],
    lastName: ["nomdefamille"],
    language: ["langue"],
  },
  es: {
    email: ["correo", "correoelectronico", "direcciondecorreoelectronico"],
    department: ["departamento", "area", "equipo", "unidadorganizativa"],
    name: ["nombre", "nombrecompleto", "nombreyapellidos", "empleado"],
    firstName: ["nombredepila", "primernombre"],
    lastName: ["apellido", "apellidos", "primerapellido"],
    language: ["idioma"],
  },
};

/** Of SAP's technical fields, and in languages that Tandem does not speak. */
const OTHERS: Spellings = {
  email: ["eposta", "usridlong", "primarysmtpaddress"],
  department: ["orgtx"],
  name: ["ename"],
  firstName: ["vorna"],
  lastName: ["nachn"],
  language: ["sprsl", "defaultlocale"],
};

/** The column by any of its whole names. */
export const COLUMNS: ReadonlyMap<string, RosterColumn> = new Map(
  [...Object.values(SPELLINGS), OTHERS].flatMap(
    ({ email, department, name, firstName, lastName, language }) => [
      ...email.map((spelling) => [spelling, "email"] as const),
      ...department.map((spelling) => [spelling, "department"] as const),
      ...name.map((spelling) => [spelling, "name"] as const),
      ...firstName.map((spelling) => [spelling, "firstName"] as const),
      ...lastName.map((spelling) => [spelling, "lastName"] as const),
      ...language.map((spelling) => [spelling, "language"] as const),
    ],
  ),
);

/** What a longer title has to hold to be one of a column, the surest first. */
export const PARTS_OF_TITLES: readonly (readonly [RosterColumn, RegExp])[] = [
  ["email", /e?mail|courriel|correo|smtp|userprincipalname|^upn$/],
  ["firstName", /firstname|givenname|forename|vorname|rufname|prenom/],
  ["lastName", /lastname|surname|familyname|nachname|familienname|nomdefamille|apellido/],
  [
    "department",
    /department|^dept|departement|departamento|abteilung|bereich|orgeinheit|organisationseinheit|orgunit|organi[sz]ationalunit|organizationname/,
  ],
  ["name", /displayname|fullname|employeename|anzeigename|nomcomplet|nombrecompleto/],
  ["language", /language|sprache|langue|idioma|locale/],
];

/** Titles that hold such a part and mean somebody else, something else or a private address. */
export const OTHER_MEANING =
  /privat|personal|personnel|perso$|home|recovery|secondary|alternat|manager|supervisor|vorgesetzt|fuhrungskraft|leiter|chef|superieur|superior|jefe|responsable|emergency|notfall|assistant|geburtsname|birthname|maiden|segundo|status|type?$|(id|code|nr|nummer|number|kurzel|numero)$/;

/** What departments are called elsewhere, each line one kind, in small letters without accents. */
export const KINDS_OF_DEPARTMENTS: readonly RegExp[] = [
  /\b(sales|vertrieb|verkauf|aussendienst|innendienst|ventes?|ventas?|commercial|commerciale|comercial)\b|vertrieb/,
  /\b(marketing|mktg|mkt|marketings|mercadotecnia|mercadeo|kommunikation|communications?|comunicacion)\b|marketing/,
];
