import { tokenAnswer } from "../fakes/entra/tokens";
import { clientId, tenantId, type SimulatedTenant } from "./aSimulatedTenant";

/** What a host is asked for over the bridge of nested app authentication. MSAL's own words: src/naa of msal-browser 5.29. */
interface BridgeRequest {
  readonly method: "GetInitContext" | "GetToken" | "GetTokenPopup";
  readonly requestId: string;
  readonly tokenParams?: { readonly scope?: string; readonly claims?: string };
}

/** The answer of the host to one request of MSAL, for a person who is signed in to it. */
export function hostSignIn({ entra }: SimulatedTenant, personId: string, request: BridgeRequest): object {
  const person = entra.world.people.find(({ id }) => id === personId);
  if (!person) throw new Error(`The simulated Teams knows no ${personId}.`);
  const answer = { messageType: "NestedAppAuthResponse", requestId: request.requestId, success: true };
  const account = {
    homeAccountId: `${person.id}.${tenantId}`,
    environment: "login.microsoftonline.com",
    tenantId,
  };
  if (request.method === "GetInitContext") {
    const capabilities = { queryAccount: true };
    return {
      ...answer,
      initContext: { sdkName: "simulated", sdkVersion: "1", capabilities, accountContext: account },
    };
  }
  const { scope = "", claims = "" } = request.tokenParams ?? {};
  const grant = { redirectUri: "", challenge: "", nonce: "", claims, until: Infinity };
  const { access_token, id_token, expires_in } = tokenAnswer(entra.world, {
    ...grant,
    person,
    tenant: tenantId,
    clientId,
    scopes: scope.split(" "),
  });
  return {
    ...answer,
    token: { access_token, id_token, expires_in, scope, properties: null },
    account: {
      ...account,
      username: person.userPrincipalName,
      localAccountId: person.id,
      name: person.name,
    },
  };
}
