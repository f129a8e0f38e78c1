/**
 * What speaks: {@link rawi.engine.SpeechEngine} turns phonemes into sound. Each kind of engine has
 * a package of its own below this one, and {@link rawi.engine.Engines} finds them.
 */
@NullMarked
package rawi.engine;

import org.jspecify.annotations.NullMarked;
