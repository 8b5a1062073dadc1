import { translationOf } from "~/content/translated";
import type { instrumentV2En } from "./en";

export const instrumentV2Es = translationOf<typeof instrumentV2En>()({
  language: "es",
  lead: "En los últimos tres meses, ¿con qué frecuencia ha sido así?",
  options: ["Nunca", "Rara vez", "A veces", "A menudo", "Siempre"],
  dontKnow: "No lo sé / no se dio el caso",
  dimensions: {
    communication: {
      name: "Comunicación en ambos sentidos",
      description: "Cómo circulan las noticias y los conocimientos entre {first} y {second}.",
    },
    definitions: {
      name: "Definiciones y traspasos",
      description:
        "Qué significan las palabras, quién hace qué y qué ocurre cuando el trabajo cambia de manos.",
    },
    "joint-work": {
      name: "Trabajo conjunto",
      description: "Lo que {first} y {second} planifican y hacen juntos.",
    },
    "shared-goals": {
      name: "Objetivos, indicadores y reconocimiento compartidos",
      description: "Qué cuenta como éxito, y para quién.",
    },
    leadership: {
      name: "Dirección, funciones y organización",
      description:
        "Cómo se organizan las decisiones, las prioridades y el tiempo entre los dos departamentos.",
    },
    trust: {
      name: "Confianza y trato justo",
      description: "Cómo se tratan las personas de los dos departamentos, también cuando hay dificultades.",
    },
  },
  mirror: {
    name: "Los dos lados",
    description:
      "Dos cosas, cada una sobre su propio departamento y sobre el otro. Si trabaja en {first}, el otro departamento es {second}; si trabaja en {second}, es {first}.",
  },
  comment: {
    name: "Con sus palabras",
    description: "Si lo desea, añada lo que las afirmaciones no han tratado.",
  },
  items: {
    "communication-1":
      "{first} y {second} hablan entre sí del trabajo en curso mientras todavía se puede cambiar.",
    "communication-2": "Cuando necesito algo del otro departamento, sé a quién preguntar.",
    "communication-3": "Lo que un departamento oye de los clientes llega al otro en pocos días.",
    "definitions-1": "Cuando {first} y {second} hablan de un «lead», se refieren a lo mismo.",
    "definitions-2": "Cuando una tarea implica a {first} y {second}, está claro quién hace qué.",
    "definitions-3": "Cuando un departamento traspasa algo, recibe información sobre qué pasó con ello.",
    "joint-work-1": "{first} y {second} hacen juntos los planes que necesitan a los dos departamentos.",
    "joint-work-2":
      "Cuando ayuda al cliente, personas de los dos departamentos participan juntas en la conversación.",
    "joint-work-3": "Las actividades de {first} y {second} se programan de modo que se apoyen unas a otras.",
    "shared-goals-1": "Cuando {first} y {second} miran los resultados, utilizan las mismas cifras.",
    "shared-goals-2":
      "Al trabajar por sus objetivos, mi departamento ayuda también al otro a alcanzar los suyos.",
    "shared-goals-3":
      "Cuando un esfuerzo conjunto tiene éxito, el mérito se reconoce a los dos departamentos.",
    "leadership-1": "Quienes dirigen {first} y {second} dicen lo mismo sobre las prioridades comunes.",
    "leadership-2": "Cuando algo afecta a los dos departamentos, está claro quién decide.",
    "leadership-3": "Me dan el tiempo que necesito para trabajar con el otro departamento.",
    "trust-1": "Cuando algo sale mal, {first} y {second} buscan la causa en lugar de un culpable.",
    "trust-2": "Cuando {first} y {second} discrepan, se escucha a las dos partes antes de decidir.",
    "trust-3": "La gente del otro departamento muestra que valora lo que hace el mío.",
    "mirror-informing-own": "Mi departamento dice a tiempo al otro departamento lo que este necesita saber.",
    "mirror-informing-other": "El otro departamento dice a tiempo al mío lo que necesitamos saber.",
    "mirror-keeping-agreements-own": "Mi departamento cumple lo que ha acordado con el otro departamento.",
    "mirror-keeping-agreements-other": "El otro departamento cumple lo que ha acordado con el mío.",
  },
  commentPrompt: "¿Qué ayudaría más a que {first} y {second} trabajen bien juntos?",
  commentRule:
    "Los comentarios se muestran por departamento solo si en cada uno han respondido al menos {people} personas y al menos cinco han dejado un comentario. Si son menos, se mezclan los de ambos departamentos; si tampoco basta, se destruyen sin leerlos.",
});
