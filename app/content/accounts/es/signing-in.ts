import { translationOf } from "~/content/translated";
import type * as english from "../en/signing-in";
import { WRONG_FIRST_CODE } from "./second-step";

export const ownSigningIn = translationOf<typeof english.ownSigningIn>()({
  link: "Segundo factor y llaves de acceso",
  documentTitle: "Cómo inicia sesión - Tandem",
  back: "Su cuenta",
  title: "Cómo inicia sesión",
  lead: "Con un segundo factor, quien averigüe su contraseña sigue sin poder abrir su cuenta.",
  demanded: "Su rol exige un segundo factor. Puede cambiarlo, pero no prescindir de él.",
  tied: "Puede iniciar sesión con su cuenta de {provider}. Allí se decide si se pide un segundo factor.",
  again: {
    title: "Inicie sesión de nuevo para cambiar algo aquí",
    why: "Inició sesión hace más de un cuarto de hora. Así, nadie que encuentre su pantalla desbloqueada puede añadir un acceso propio.",
    button: "Iniciar sesión de nuevo",
  },
  app: {
    title: "Aplicación de autenticación",
    none: "No hay ninguna aplicación configurada. Muestra seis cifras que cambian cada medio minuto y funciona sin red.",
    some: "Configurada desde el {day}.",
    begin: "Configurar una aplicación",
    exchange: "Configurar otra aplicación en su lugar",
    remove: "Quitar la aplicación",
  },
  passkeys: {
    title: "Llaves de acceso",
    what: "Una llave de acceso la guarda su dispositivo, su gestor de contraseñas o su llave de seguridad. Abre su cuenta por sí sola, sin contraseña, o sirve de segundo factor. Solo funciona en esta dirección, así que una página copiada no puede usarla.",
    none: "No tiene ninguna llave de acceso aquí.",
    name: "¿Cómo la llama?",
    nameHint: "Por ejemplo: portátil del trabajo, llave de seguridad azul.",
    unnamed: "Llave de acceso",
    add: "Añadir una llave de acceso",
    since: "Añadida el {day}",
    sinceAndUsed: "Añadida el {day}, usada por última vez el {used}",
    remove: "Quitar",
    removeWhich: "Quitar {name}",
    notHere:
      "Los navegadores admiten llaves de acceso en direcciones https con nombre y en localhost. Esta instalación no tiene una dirección así.",
    needsScript: "Para añadir una llave de acceso se necesita JavaScript.",
  },
  recovery: {
    title: "Códigos de recuperación",
    none: "Recibirá diez cuando configure por primera vez un segundo factor.",
    left: {
      one: "Le queda {count} código.",
      other: "Le quedan {count} códigos.",
    },
    renew: "Crear diez códigos nuevos; los anteriores dejan de servir",
  },
});

export const everybodysSigningIn = translationOf<typeof english.everybodysSigningIn>()({
  link: "Segundos factores e inicio de sesión único",
  documentTitle: "Inicio de sesión - Tandem",
  back: "Cuentas",
  title: "Inicio de sesión",
  lead: "Qué necesitan las personas con cuenta para iniciar sesión. Quienes responden no inician sesión en ningún sitio.",
  saved: "Se ha guardado.",
  rules: {
    title: "Reglas",
    legend: "Quién necesita un segundo factor",
    hint: "Quien no tenga ninguno lo configura la próxima vez que inicie sesión. Las sesiones abiertas solo con contraseña terminan de inmediato. Los inicios de sesión por el proveedor de identidad se consideran confirmados, salvo que los ajustes digan otra cosa.",
    passwords: "Las contraseñas no abren ninguna cuenta",
    passwordsHint:
      "En ese caso, todo el mundo inicia sesión por el proveedor de identidad o con una llave de acceso. Antes, alguien de la administración tiene que haber iniciado sesión por el proveedor o tener una llave de acceso. Si se pierde el último acceso de este tipo, las contraseñas vuelven a ser válidas. Las sesiones abiertas solo con contraseña, también la suya, terminan de inmediato.",
    passwordsOn: "Está activado, pero las contraseñas siguen siendo válidas: {why}",
    noWayLeft: "nadie de la administración tiene otro acceso.",
    allowed: "ALLOW_PASSWORD_SIGN_IN está definido.",
    save: "Guardar las reglas",
  },
  provider: {
    title: "Proveedor de identidad",
    none: "No hay ninguno configurado. Quien administra el servidor de Tandem lo configura con OIDC_ISSUER y los ajustes contiguos; .env.example explica cómo.",
    issuer: "Emisor",
    returnAddress: "Dirección de retorno que hay que registrar allí",
    roles: "Roles",
    byHand: "A mano: tiene que existir una cuenta con la misma dirección, comprobada.",
    byClaim: "Según el atributo {claim}: {rules}. A quien no tenga ninguno de estos valores se le rechaza.",
    rule: "{group} da {role}",
    second: "Segundo factor",
    secondThere: "Lo pide el proveedor, no se pide aquí.",
    secondHere: "Se pide también aquí.",
  },
  people: {
    title: "Cuentas",
    nothing: "Solo contraseña",
    lacking: "Necesita un segundo factor; se le pedirá la próxima vez que inicie sesión",
    app: "Aplicación",
    passkeys: {
      one: "{count} llave de acceso",
      other: "{count} llaves de acceso",
    },
    codes: {
      one: "Queda {count} código de recuperación",
      other: "Quedan {count} códigos de recuperación",
    },
    tied: "Proveedor de identidad",
    reset: "Quitar los segundos factores",
    resetWhose: "Quitar los segundos factores de {name}",
    untie: "Desvincular del proveedor",
    untieWhom: "Desvincular a {name} del proveedor de identidad",
    before:
      "Antes de quitar los segundos factores de alguien, asegúrese de que es realmente esa persona quien lo pide: en persona o en un número de teléfono que usted conozca.",
  },
});

export const otherWays = translationOf<typeof english.otherWays>()({
  or: "O con contraseña",
  passkey: "Iniciar sesión con una llave de acceso",
  provider: "Iniciar sesión con {provider}",
  someProvider: "la cuenta de su organización",
});

export const signingInProblems = translationOf<typeof english.signingInProblems>()({
  passwordsOff: "Las contraseñas están desactivadas aquí. Use otra de las opciones.",
  again: "Inició sesión hace demasiado tiempo para esto. Inicie sesión de nuevo y repítalo.",
  ended: "La configuración tardó demasiado o se empezó en otra ventana. Empiece de nuevo.",
  wrongCode: WRONG_FIRST_CODE,
  "not-there": "Esto ya no existe.",
  demanded: "Su rol exige un segundo factor. Configure antes otro.",
  "last-way":
    "Las contraseñas están desactivadas y este es el último acceso de la administración. Active antes las contraseñas.",
  refused: "La respuesta de su navegador no es válida. Inténtelo de nuevo.",
  known: "Esta llave de acceso ya está aquí.",
  "own-factor-missing":
    "Su propio rol exigiría un segundo factor y usted no tiene ninguno: se quedaría sin acceso. Configure antes el suyo y después guarde esto.",
  "no-other-way":
    "Nadie de la administración podría iniciar sesión. Antes, alguien de la administración tiene que iniciar sesión por el proveedor de identidad o añadir una llave de acceso.",
  "own-account": "Sus propios segundos factores están en su propia página.",
  saved: {
    reset: "Se han quitado los segundos factores y las sesiones han terminado.",
    untie:
      "La cuenta está desvinculada y sus sesiones han terminado. La próxima persona que inicie sesión con su dirección quedará vinculada a ella.",
  },
  atSignIn: {
    ended: "Este inicio de sesión ha terminado. Empiece de nuevo.",
    "too-many": "Cinco respuestas incorrectas. Escriba de nuevo su contraseña.",
    insecure: "El inicio de sesión por http sin cifrar está desactivado. Abra Tandem en su dirección https.",
    "provider-wait": "Demasiados intentos. Inténtelo de nuevo dentro de un cuarto de hora.",
    "provider-unreachable":
      "No se puede contactar con el proveedor de identidad. Inténtelo más tarde o pida a quien administra el servidor de Tandem que compruebe OIDC_ISSUER.",
    "provider-refused":
      "No se ha aceptado la respuesta del proveedor de identidad. Inténtelo de nuevo; si se repite, pregunte a quien administra el servidor de Tandem.",
    "provider-cancelled": "No inició sesión en el proveedor de identidad, o este no le permite entrar aquí.",
    "provider-ended":
      "Este inicio de sesión tardó demasiado o se empezó en otra ventana. Inténtelo de nuevo.",
    "no-account":
      "Aquí no hay ninguna cuenta para usted. Pida a su administración que añada una con su dirección.",
    "no-role":
      "Sus grupos en el proveedor de identidad no le dan ningún rol aquí. Pregunte a su administración.",
    "no-address":
      "El proveedor de identidad no ha indicado ninguna dirección de correo. Pregunte a quien lo administra.",
    "address-not-verified":
      "El proveedor de identidad no ha comprobado su dirección de correo, así que no abre ninguna cuenta. Pregunte a quien lo administra.",
    "address-of-somebody-else":
      "Esta dirección es de una cuenta vinculada a otra persona en el proveedor de identidad, o allí está escrita de otra forma. Pregunte a su administración.",
    disabled: "Esta cuenta está desactivada. Pregunte a su administración.",
  },
});
