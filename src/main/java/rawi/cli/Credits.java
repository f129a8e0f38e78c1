package rawi.cli;

import rawi.voice.Voice;

/** What the listener is told of those who made the voice, where its licence asks for it. */
final class Credits {
  private Credits() {}

  /** The user's comment, if any, and under it the voice's attribution, if any. */
  static String comment(String ofUser, Voice voice) {
    String attribution = voice.origin().attribution();
    return ofUser.isEmpty() || attribution.isEmpty()
        ? ofUser + attribution
        : ofUser + "\n" + attribution;
  }
}
