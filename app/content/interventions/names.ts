import type { Language } from "~/content/language";

/*
 * Names of the catalogue's interventions in the survey's other languages: respondents read there what came of the last
 * survey. The catalogue itself, which HR works with, is written in English.
 */

/** In every language but English, which the catalogue itself is written in. */
type TranslatedName = Readonly<Record<Exclude<Language, "en">, string>>;

const NAMES: Readonly<Record<string, TranslatedName>> = {
  "account-playbook": {
    de: "Gemeinsamer Plan für einen Kunden",
    fr: "Plan de compte commun",
    es: "Plan de cuenta conjunto",
  },
  "appreciation-ritual": {
    de: "Fester Moment der Anerkennung",
    fr: "Rituel de reconnaissance",
    es: "Ritual de reconocimiento",
  },
  "booth-shift": {
    de: "Gemeinsame Standschicht",
    fr: "Service commun sur le stand",
    es: "Turno conjunto en el stand",
  },
  "campaign-preview": {
    de: "Der Vertrieb sieht Kampagnen und Material vorab",
    fr: "Aperçu des campagnes et supports par les ventes",
    es: "Ventas ve antes las campañas y los materiales",
  },
  "contingent-goals": {
    de: "Voneinander abhängige Ziele",
    fr: "Objectifs interdépendants",
    es: "Objetivos interdependientes",
  },
  "desk-swap": {
    de: "Schreibtischtausch und gemeinsame Bürotage",
    fr: "Échange de bureaux et journées côte à côte",
    es: "Intercambio de mesas y días compartidos",
  },
  "expectation-exchange": {
    de: "Austausch der Erwartungen",
    fr: "Échange des attentes",
    es: "Intercambio de expectativas",
  },
  "facilitated-introduction": {
    de: "Moderiertes Kennenlernen",
    fr: "Présentations animées",
    es: "Presentación moderada",
  },
  "feedback-loop": {
    de: "Rückmeldung in beide Richtungen",
    fr: "Boucle de retours dans les deux sens",
    es: "Comentarios en ambos sentidos",
  },
  "hand-off-charter": {
    de: "Vereinbarung zur Übergabe",
    fr: "Charte de passage de relais",
    es: "Acuerdo de traspaso",
  },
  "heads-briefing": {
    de: "Gespräch mit beiden Leitungen und gemeinsame Erklärung",
    fr: "Entretien avec les deux responsables et déclaration commune",
    es: "Reunión con las dos direcciones y declaración conjunta",
  },
  "heads-weekly-planning": {
    de: "Wöchentliche Planung der beiden Leitungen",
    fr: "Planification hebdomadaire des deux responsables",
    es: "Planificación semanal de las dos direcciones",
  },
  "horizon-session": {
    de: "Sitzung zu den Zeithorizonten",
    fr: "Séance sur les horizons",
    es: "Sesión de horizontes",
  },
  "job-rotation": { de: "Wechsel auf Zeit", fr: "Rotation des postes", es: "Rotación de puestos" },
  "joint-meeting": {
    de: "Regelmäßiges gemeinsames Treffen mit Aufgabenliste",
    fr: "Réunion commune régulière avec suivi des actions",
    es: "Reunión conjunta periódica con lista de tareas",
  },
  "lead-definition": {
    de: "Workshop: Was ist ein Lead",
    fr: "Atelier de définition du lead",
    es: "Taller de definición de lead",
  },
  liaison: {
    de: "Verbindungsperson des Marketings im Vertrieb",
    fr: "Relais du marketing dans l'équipe de vente",
    es: "Enlace de Marketing en el equipo de Ventas",
  },
  "mixed-social-time": {
    de: "Gemischte Pausen und Unternehmungen",
    fr: "Pauses et moments conviviaux mêlés",
    es: "Pausas y ratos compartidos",
  },
  "one-calendar": {
    de: "Ein Kalender für Kampagnen und Verkaufszyklus",
    fr: "Un seul calendrier pour campagnes et cycle de vente",
    es: "Un solo calendario para campañas y ciclo de ventas",
  },
  "open-voice-agreement": {
    de: "Vereinbarung zum offenen Wort",
    fr: "Accord de parole ouverte",
    es: "Acuerdo de palabra abierta",
  },
  "people-before-functions": {
    de: "Erst die Menschen, dann die Aufgaben",
    fr: "Les personnes avant les fonctions",
    es: "Las personas antes que las funciones",
  },
  "revenue-leader": {
    de: "Eine Leitung für den ganzen Umsatz",
    fr: "Une seule direction du chiffre d'affaires",
    es: "Una sola dirección de ingresos",
  },
  "ride-along": {
    de: "Mitfahren zum Kunden",
    fr: "Visite client accompagnée",
    es: "Acompañamiento a clientes",
  },
  "role-reclarification": {
    de: "Klärung der Rollen in einem gemeinsamen Team",
    fr: "Clarification des rôles dans une équipe intégrée",
    es: "Aclaración de funciones en un equipo integrado",
  },
  "segment-team": {
    de: "Gemeinsames Team für ein Segment",
    fr: "Équipe commune pour un segment",
    es: "Equipo conjunto para un segmento",
  },
  "shared-scoreboard": {
    de: "Gemeinsame Anzeigetafel",
    fr: "Tableau de bord commun",
    es: "Marcador compartido",
  },
  "shared-target-pilot": {
    de: "Gemeinsames Ziel oder Bonusanteil als Versuch",
    fr: "Objectif ou part de prime partagés, à l'essai",
    es: "Objetivo o parte del bono compartidos, a prueba",
  },
  "team-challenge": { de: "Kleine Aufgabe im Team", fr: "Petit défi d'équipe", es: "Pequeño reto de equipo" },
  "who-to-call-card": {
    de: "Karte: Wen rufe ich an",
    fr: "Carte «\u00a0qui appeler\u00a0»",
    es: "Tarjeta: a quién llamar",
  },
  "win-loss-review": {
    de: "Rückblick auf Gewinne und Verluste ohne Schuldfrage",
    fr: "Revue des succès et des échecs, sans reproche",
    es: "Revisión de éxitos y fracasos sin culpas",
  },
};

/** null for an intervention that a company wrote itself: its name stays in the words it was given. */
export function translatedName(interventionId: string): TranslatedName | null {
  return NAMES[interventionId] ?? null;
}
