import { translationOf } from "~/content/translated";
import type { organisationTables as english } from "../../en/tables/organisation";
import { words } from "./words";

/** What is stored of the organisation and of people with an account. {roster} and {comments} come from the settings. */
export const organisationTables = translationOf<typeof english>()({
  organisation: {
    what: "La organización y sus ajustes. Una sola fila.",
    why: "Para nombrar a la organización en páginas y correos, y aplicar sus plazos.",
    kept: words.forGood,
    seenBy: "Todas las personas con una cuenta; quienes responden ven el nombre.",
    columns: {
      id: "Número de la fila, siempre 1.",
      name: "Nombre de la organización.",
      language: "Idioma de los correos a personas cuyo idioma no se conoce.",
      demonstration: "Si la creó la demostración.",
      rosterKeptMonths:
        "Meses después de la última encuesta al cabo de los cuales se borra una lista de personas; vacío: hasta que Recursos Humanos la borre.",
      commentsKeptMonths:
        "Meses después de una encuesta al cabo de los cuales se borran sus comentarios; vacío: se quedan.",
      dataProtectionContact: "A quién puede preguntar la plantilla por sus datos.",
      passwordsOff: "Si las contraseñas no abren ninguna cuenta.",
      timeZone: "En qué zona horaria se eligen y se indican las fechas; vacío: la del equipo.",
      createdAt: "Cuándo se creó la organización en Tandem.",
    },
  },
  relationship: {
    what: "Pares de departamentos a los que se encuesta.",
    why: "Cada lista de personas, cada encuesta y cada resultado pertenecen a un par.",
    kept: words.forGood,
    seenBy:
      "Todas las personas con una cuenta para el par; quienes responden ven los nombres de los departamentos.",
    columns: {
      id: "Nombre corto que figura en las direcciones de las páginas.",
      name: "Nombre del par.",
      firstDepartment: "Nombre del primer departamento.",
      secondDepartment: "Nombre del segundo departamento.",
      demonstration: "Si pertenece a la demostración.",
      createdAt: "Cuándo se creó el par.",
      archivedAt:
        "Desde cuándo ya no se planifica ninguna encuesta para el par; vacío mientras se le encuesta.",
    },
  },
  account: {
    what: "Personas que administran Tandem o leen resultados. Quienes responden no tienen cuenta.",
    why: "Para dejar entrar solo a estas personas, cada una con los permisos de un rol.",
    kept: "Mientras se use. Con una cuenta desactivada ya no se puede iniciar sesión, y puede suprimirse.",
    seenBy: "La administración; cada persona, la suya.",
    columns: {
      id: "Identificador aleatorio.",
      email: "Dirección con la que se inicia sesión.",
      name: "Nombre tal como se muestra.",
      role: "Administración, Recursos Humanos, moderación o custodia de una clave.",
      passwordHash:
        "Contraseña, con hash argon2id; no se puede recuperar a partir de él. Vacío hasta que la persona titular ha elegido una.",
      mustChangePassword:
        "Si otra persona eligió la contraseña, de modo que nada se abre antes de cambiarla.",
      everyRelationship:
        "Si la cuenta puede ver todos los pares de departamentos o solo los indicados para ella.",
      demonstration: "Si es la cuenta invitada de la demostración.",
      language: "Idioma en que la persona titular lee las páginas; vacío: el del navegador.",
      unwantedMail: "Qué mensajes sobre encuestas ha desactivado la persona titular.",
      createdAt: "Cuándo se creó la cuenta.",
      disabledAt: "Cuándo se desactivó, si se desactivó.",
    },
  },
  accountRelationship: {
    what: "Qué pares de departamentos puede ver una cuenta que no puede verlos todos.",
    why: "Para que nadie vea más de lo que exige su tarea.",
    kept: words.untilChanged,
    seenBy: "La administración.",
    columns: {
      accountId: "La cuenta.",
      relationshipId: "Un par que puede ver.",
    },
  },
  session: {
    what: "Inicios de sesión de personas con una cuenta.",
    why: "Para que nadie tenga que iniciar sesión en cada página.",
    kept: "Hasta cerrar la sesión, 12 horas sin uso o una semana; se borran en un inicio de sesión posterior.",
    seenBy: "Cada persona, los suyos; la administración, los de los demás.",
    columns: {
      id: words.hashOfSecret,
      accountId: "La cuenta que inició la sesión.",
      createdAt: "Cuándo inició la sesión.",
      lastSeenAt: "Cuándo abrió una página por última vez, al minuto.",
      expiresAt: "Cuándo termina la sesión a más tardar.",
      client:
        "Navegador y sistema en dos palabras, como los llama el navegador, para distinguir los dispositivos.",
      confirmed: "Si se mostró algo más que una contraseña.",
    },
  },
  knownDevice: {
    what: "Navegadores en los que alguien con una cuenta ha iniciado sesión.",
    why: "Para que nadie pueda bloquear la cuenta de otra persona intentando adivinar la contraseña, y para que su titular sepa de un dispositivo nuevo.",
    kept: "400 días después del último inicio de sesión allí, o hasta que la persona titular cierre la sesión en todas partes.",
    seenBy: "Nadie en una página.",
    columns: {
      id: "Hash del secreto que contiene una cookie del navegador.",
      accountId: "La cuenta.",
      lastSeenAt: "Cuándo inició sesión allí por última vez.",
    },
  },
  oneTimeLink: {
    what: "Enlaces con los que alguien con una cuenta elige una contraseña.",
    why: "Para que nadie más sepa la contraseña.",
    kept: "Hasta que se usa, una semana como máximo; se borra cuando se crea otro.",
    seenBy: "Nadie en una página.",
    columns: {
      id: "Hash del secreto que contiene el enlace.",
      accountId: "La cuenta.",
      purpose: "Primera contraseña, o una nueva.",
      expiresAt: "Cuándo termina.",
    },
  },
  accountMail: {
    what: "Mensajes a personas con una cuenta sobre esa cuenta: invitación, enlace para una contraseña nueva, avisos de cambios.",
    why: words.once,
    kept: "Dos semanas; se borran con el siguiente mensaje.",
    seenBy: "Nadie en una página.",
    columns: {
      id: "Número correlativo.",
      accountId: "A quién se refiere.",
      message: "Qué mensaje.",
      address: "La dirección anterior, si se cambió, hasta que se envía el mensaje.",
      happenedAt: "Cuándo ocurrió aquello de lo que informa.",
      notBefore: words.tryAgain,
      state: "En espera, enviado o fallido.",
      attempts: words.tries,
      messageId: words.messageNumber,
      problem: words.failure,
    },
  },
  startedSignIn: {
    what: "Inicios de sesión empezados: la contraseña era correcta y falta el segundo factor, se pidió una llave de acceso, o se envió a alguien al proveedor de identidad; y segundos factores que se están configurando.",
    why: "Para que nadie inicie sesión con la mitad de lo que se pide y ninguna respuesta cuente dos veces.",
    kept: "Hasta que el inicio de sesión ha terminado, diez minutos como máximo; se borran en el siguiente inicio de sesión de cualquiera.",
    seenBy: "Nadie en una página.",
    columns: {
      id: words.hashOfSecret,
      purpose: "Qué espera.",
      accountId: "La cuenta cuya contraseña era correcta; vacío mientras nadie haya mostrado quién es.",
      detail:
        "Con qué debe concordar la respuesta: valores aleatorios, el secreto de una aplicación que se está configurando, la página en la que continuar y lo que se había escrito cuando terminó una sesión.",
      failures: "Cuántas respuestas fueron erróneas.",
      expiresAt: "Cuándo termina.",
    },
  },
  authenticatorApp: {
    what: "El secreto con el que una aplicación en el dispositivo de una persona y Tandem generan cada medio minuto las mismas seis cifras.",
    why: "Para que una contraseña sola no abra la cuenta.",
    kept: words.untilRemoved,
    seenBy: "Nadie; la persona titular, una vez, al configurarla.",
    columns: {
      accountId: "La cuenta.",
      secret: "El secreto.",
      lastStep: "A qué medio minuto pertenecía el último código, para que ninguno cuente dos veces.",
      addedAt: "Cuándo se configuró.",
    },
  },
  recoveryCode: {
    what: "Códigos que abren una cuenta una sola vez cuando se ha perdido el segundo factor.",
    why: "Para que un teléfono perdido no deje a nadie fuera.",
    kept: "Hasta que se usa, se crean otros nuevos o se quita el segundo factor.",
    seenBy:
      "Nadie; la persona titular, una vez, al crearlos. Cuántos quedan: la persona titular y la administración.",
    columns: {
      hash: "Hash del código.",
      accountId: "La cuenta.",
    },
  },
  passkey: {
    what: "Las mitades públicas de las llaves de acceso de personas con una cuenta.",
    why: "Para que se pueda iniciar sesión con un dispositivo o una llave de seguridad.",
    kept: words.untilRemoved,
    seenBy: "La persona titular; cuántas hay: la administración.",
    columns: {
      id: "El nombre que le dio el dispositivo.",
      accountId: "La cuenta.",
      name: "Cómo la llama la persona titular.",
      publicKey: "La clave pública. La secreta se queda en el dispositivo.",
      counter: "Cuántas veces se ha usado, si el dispositivo lo cuenta.",
      transports: "Cómo llega a ella un navegador, por ejemplo por USB.",
      createdAt: "Cuándo se añadió.",
      lastUsedAt: "Cuándo se usó por última vez.",
    },
  },
  providerIdentity: {
    what: "A qué persona del proveedor de identidad de la organización pertenece una cuenta.",
    why: "Para que una dirección cambiada o reasignada no abra la cuenta de otra persona.",
    kept: "Hasta que la administración deshaga el vínculo o se suprima la cuenta.",
    seenBy: "La administración ve que existe.",
    columns: {
      issuer: "La dirección del proveedor de identidad.",
      subject: "Su número para la persona.",
      accountId: "La cuenta.",
      createdAt: "Cuándo inició sesión la persona por primera vez de este modo.",
    },
  },
  demandedSecondFactor: {
    what: "Roles cuyas cuentas necesitan un segundo factor.",
    why: "Para que no dependa de cada persona.",
    kept: words.untilChanged,
    seenBy: "La administración.",
    columns: {
      role: "El rol.",
      since: "Desde cuándo.",
    },
  },
  auditEvent: {
    what: "Lo que han hecho las personas con una cuenta: iniciar sesión, abrir una encuesta, importar una lista de personas, exportar datos; y los inicios de sesión rechazados.",
    why: "Para que los abusos puedan advertirse y demostrarse.",
    kept: words.forGoodUnlessErased,
    seenBy:
      "La administración, en una página y en la exportación completa. No dice nada de quienes responden, ni siquiera si han respondido.",
    columns: {
      id: "Número correlativo.",
      at: "Cuándo ocurrió.",
      accountId:
        "Quién lo hizo; vacío: el propio Tandem, a la hora prevista, o alguien que no había iniciado sesión.",
      action: "Qué se hizo.",
      subject:
        "Con qué: un par y una encuesta, cantidades, la dirección de una cuenta, el navegador de un inicio de sesión o el nombre de la segunda persona que introduce papeletas de papel. Ninguna dirección de una lista de personas.",
    },
  },
});
