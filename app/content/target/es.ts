import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  page: {
    documentTitle: "Meta - Tandem",
    title: "¿Adónde quieren llegar?",
    lead: "Más alto no siempre es mejor. Lo que conviene depende de su negocio; el consejo se basa en él y puede ser que se queden donde están.",
    restsOn: "En qué se basa el consejo",
    askAgain: "Preguntar de nuevo",
    needed:
      "Al menos {fewest} de {signals} necesitan una respuesta en la que coincida la mayoría; con menos no se aconseja nada.",
    howToAsk:
      "Haga las mismas preguntas a Recursos Humanos y a las dos direcciones. Cuenta lo que diga la mayoría; en caso de empate, la pregunta queda abierta.",
    howToAskAt:
      "Haga las mismas preguntas a Recursos Humanos y a las dos direcciones. Hoy están aquí: {stage}. Cuenta lo que diga la mayoría; en caso de empate, la pregunta queda abierta.",
    advisedBefore: "Qué se aconsejó antes",
    speaksFor: "A favor de avanzar",
    speaksAgainst: "A favor de dejarlo como está",
    stayOpen: { one: "Una pregunta queda abierta", other: "{count} preguntas quedan abiertas" },
    askedBy: "{day}, introducido por {name}",
    notSaid: "Sin respuesta",
    yes: "Sí",
    no: "No",
    ask: "Pedir consejo",
  },
  signals: {
    "small-company": {
      asks: "¿Es la empresa tan pequeña que en los dos departamentos se conoce todo el mundo?",
      yes: "Todo el mundo se conoce.",
      no: "La empresa es demasiado grande para que todo el mundo se conozca.",
    },
    "good-informal-contact": {
      asks: "¿Se entienden bien los dos departamentos sin reglas?",
      yes: "Los dos se entienden bien sin reglas.",
      no: "Sin reglas, los dos no se entienden bien.",
    },
    "marketing-supports-sales": {
      asks: "¿Es la tarea de {second}, sobre todo, apoyar a {first} con material y eventos?",
      yes: "{second} apoya sobre todo a {first}.",
      no: "{second} hace más que apoyar a {first}.",
    },
    "standard-offer": {
      asks: "¿Venden a todos los clientes más o menos la misma oferta estándar?",
      yes: "La oferta es estándar.",
      no: "La oferta no es estándar.",
    },
    "short-sales-cycle": {
      asks: "¿Es corto el ciclo de ventas, de días o de unas pocas semanas?",
      yes: "El ciclo de ventas es corto.",
      no: "El ciclo de ventas es largo.",
    },
    "market-commoditising": {
      asks: "¿Ven los clientes cada vez menos diferencia entre los proveedores?",
      yes: "Los clientes ven cada vez menos diferencia entre los proveedores.",
      no: "Los clientes siguen viendo diferencia entre los proveedores.",
    },
    "offers-customised": {
      asks: "¿Se adapta la oferta al cliente mientras se está vendiendo?",
      yes: "La oferta se adapta mientras se está vendiendo.",
      no: "La oferta no se cambia mientras se está vendiendo.",
    },
    "faster-life-cycles": {
      asks: "¿Se están acortando los ciclos de vida de los productos?",
      yes: "Los ciclos de vida de los productos se están acortando.",
      no: "Los ciclos de vida de los productos no se están acortando.",
    },
    "one-funnel-possible": {
      asks: "¿Podrían llevar los dos departamentos juntos un solo recorrido, del primer contacto al contrato?",
      yes: "Un solo recorrido para los dos es posible.",
      no: "Un solo recorrido para los dos no es posible.",
    },
    "one-executive": {
      asks: "¿Dependen los dos departamentos de la misma persona de la alta dirección, o podrían depender pronto?",
      yes: "Una misma persona de la alta dirección puede responder de los dos.",
      no: "Los dos dependen de personas distintas de la alta dirección.",
    },
    "shared-responsibility": {
      asks: "¿Es habitual en su empresa que dos departamentos respondan juntos de un resultado?",
      yes: "Responder juntos de un resultado es habitual.",
      no: "Responder juntos de un resultado no es habitual.",
    },
    "conflict-over-resources": {
      asks: "¿Se disputan los dos una y otra vez el presupuesto o el personal?",
      yes: "Los dos se disputan una y otra vez el presupuesto o el personal.",
      no: "No hay una disputa permanente por el presupuesto o el personal.",
    },
    "work-duplicated-or-dropped": {
      asks: "¿Se hace el trabajo dos veces, o se queda sin hacer entre los dos?",
      yes: "El trabajo se hace dos veces o se queda sin hacer entre los dos.",
      no: "El trabajo no se hace dos veces ni se queda sin hacer.",
    },
  },
  head: "Dirección de {department}",
  hr: "Recursos Humanos",
  tooFewSettled:
    "Solo {settled} de {signals} preguntas tienen una respuesta en la que coincide la mayoría. Hacen falta al menos {fewest}: siga preguntando.",
  goodEnough: "El nivel «{stage}» es suficiente: subir no compensaría su precio.",
  stay: "Quédense en el nivel «{stage}»: subir no compensaría su precio.",
  aimFor: "Aspiren al nivel «{stage}».",
});
