/** Microsoft Graph of the public cloud. */
export const publicCloud = "https://graph.microsoft.com/v1.0";
