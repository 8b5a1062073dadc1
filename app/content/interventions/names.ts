/*
 * Names of the catalogue's interventions in the survey's other languages: respondents read there what came of the last
 * survey. The catalogue itself, which HR works with, is written in English.
 */

type TranslatedName = { de: string; fr: string; es: string };

const NAMES: Readonly<Record<string, readonly [de: string, fr: string, es: string]>> = {
  "account-playbook": [
    "Gemeinsamer Plan für einen Kunden",
    "Plan de compte commun",
    "Plan de cuenta conjunto",
  ],
  "appreciation-ritual": [
    "Fester Moment der Anerkennung",
    "Rituel de reconnaissance",
    "Ritual de reconocimiento",
  ],
  "booth-shift": ["Gemeinsame Standschicht", "Service commun sur le stand", "Turno conjunto en el stand"],
  "campaign-preview": [
    "Der Vertrieb sieht Kampagnen und Material vorab",
    "Aperçu des campagnes et supports par les ventes",
    "Ventas ve antes las campañas y los materiales",
  ],
  "contingent-goals": [
    "Voneinander abhängige Ziele",
    "Objectifs interdépendants",
    "Objetivos interdependientes",
  ],
  "desk-swap": [
    "Schreibtischtausch und gemeinsame Bürotage",
    "Échange de bureaux et journées côte à côte",
    "Intercambio de mesas y días compartidos",
  ],
  "expectation-exchange": [
    "Austausch der Erwartungen",
    "Échange des attentes",
    "Intercambio de expectativas",
  ],
  "facilitated-introduction": ["Moderiertes Kennenlernen", "Présentations animées", "Presentación moderada"],
  "feedback-loop": [
    "Rückmeldung in beide Richtungen",
    "Boucle de retours dans les deux sens",
    "Comentarios en ambos sentidos",
  ],
  "hand-off-charter": ["Vereinbarung zur Übergabe", "Charte de passage de relais", "Acuerdo de traspaso"],
  "heads-briefing": [
    "Gespräch mit beiden Leitungen und gemeinsame Erklärung",
    "Entretien avec les deux responsables et déclaration commune",
    "Reunión con las dos direcciones y declaración conjunta",
  ],
  "heads-weekly-planning": [
    "Wöchentliche Planung der beiden Leitungen",
    "Planification hebdomadaire des deux responsables",
    "Planificación semanal de las dos direcciones",
  ],
  "horizon-session": ["Sitzung zu den Zeithorizonten", "Séance sur les horizons", "Sesión de horizontes"],
  "job-rotation": ["Wechsel auf Zeit", "Rotation des postes", "Rotación de puestos"],
  "joint-meeting": [
    "Regelmäßiges gemeinsames Treffen mit Aufgabenliste",
    "Réunion commune régulière avec suivi des actions",
    "Reunión conjunta periódica con lista de tareas",
  ],
  "lead-definition": [
    "Workshop: Was ist ein Lead",
    "Atelier de définition du lead",
    "Taller de definición de lead",
  ],
  liaison: [
    "Verbindungsperson des Marketings im Vertrieb",
    "Relais du marketing dans l'équipe de vente",
    "Enlace de Marketing en el equipo de Ventas",
  ],
  "mixed-social-time": [
    "Gemischte Pausen und Unternehmungen",
    "Pauses et moments conviviaux mêlés",
    "Pausas y ratos compartidos",
  ],
  "one-calendar": [
    "Ein Kalender für Kampagnen und Verkaufszyklus",
    "Un seul calendrier pour campagnes et cycle de vente",
    "Un solo calendario para campañas y ciclo de ventas",
  ],
  "open-voice-agreement": [
    "Vereinbarung zum offenen Wort",
    "Accord de parole ouverte",
    "Acuerdo de palabra abierta",
  ],
  "people-before-functions": [
    "Erst die Menschen, dann die Aufgaben",
    "Les personnes avant les fonctions",
    "Las personas antes que las funciones",
  ],
  "revenue-leader": [
    "Eine Leitung für den ganzen Umsatz",
    "Une seule direction du chiffre d'affaires",
    "Una sola dirección de ingresos",
  ],
  "ride-along": ["Mitfahren zum Kunden", "Visite client accompagnée", "Acompañamiento a clientes"],
  "role-reclarification": [
    "Klärung der Rollen in einem gemeinsamen Team",
    "Clarification des rôles dans une équipe intégrée",
    "Aclaración de funciones en un equipo integrado",
  ],
  "segment-team": [
    "Gemeinsames Team für ein Segment",
    "Équipe commune pour un segment",
    "Equipo conjunto para un segmento",
  ],
  "shared-scoreboard": ["Gemeinsame Anzeigetafel", "Tableau de bord commun", "Marcador compartido"],
  "shared-target-pilot": [
    "Gemeinsames Ziel oder Bonusanteil als Versuch",
    "Objectif ou part de prime partagés, à l'essai",
    "Objetivo o parte del bono compartidos, a prueba",
  ],
  "team-challenge": ["Kleine Aufgabe im Team", "Petit défi d'équipe", "Pequeño reto de equipo"],
  "who-to-call-card": [
    "Karte: Wen rufe ich an",
    "Carte «\u00a0qui appeler\u00a0»",
    "Tarjeta: a quién llamar",
  ],
  "win-loss-review": [
    "Rückblick auf Gewinne und Verluste ohne Schuldfrage",
    "Revue des succès et des échecs, sans reproche",
    "Revisión de éxitos y fracasos sin culpas",
  ],
};

/** null for an intervention that a company wrote itself: its name stays in the words it was given. */
export function translatedName(interventionId: string): TranslatedName | null {
  const names = NAMES[interventionId];
  return names ? { de: names[0], fr: names[1], es: names[2] } : null;
}
