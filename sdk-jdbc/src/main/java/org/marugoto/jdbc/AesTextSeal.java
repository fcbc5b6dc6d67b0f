package org.marugoto.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.marugoto.ledger.TextId;

/**
 * Seals texts with AES-GCM of the JDK: a random nonce of 96 bits for each text, a tag of 128 bits, and municipality, id and
 * name of the key as what is authenticated beside the words.
 *
 * <p>A kept text is {@code sealed:1:KEY:BASE64}, so every row says which key it needs. To change keys, seal with the new one,
 * go on opening with the old one, and call {@link JdbcStore#sealAnew}; change long before one key has sealed 2<sup>32</sup>
 * texts. Where keys come from is the embedder's: a key store, a key service. Immutable and safe for use by several threads.
 */
public final class AesTextSeal implements TextSeal {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final Pattern KEPT = Pattern.compile("sealed:1:([A-Za-z0-9._-]{1,40}):([A-Za-z0-9+/=]+)");

    private final String current;
    private final Map<String, SecretKey> keys;
    private final boolean plainToo;
    private final SecureRandom random = new SecureRandom();

    private AesTextSeal(String current, Map<String, SecretKey> keys, boolean plainToo) {
        this.current = current;
        this.keys = Map.copyOf(keys);
        this.plainToo = plainToo;
    }

    /**
     * Seals and opens with one key.
     *
     * @param name what the key is called in every row, 1 to 40 letters, digits, dots, hyphens and underscores; not secret
     * @param key an AES key of 128, 192 or 256 bits
     * @throws IllegalArgumentException if the name or the kind of key is none of these
     */
    public static AesTextSeal with(String name, SecretKey key) {
        return new AesTextSeal(checked(name), Map.of(name, checked(name, key)), false);
    }

    /**
     * The same, and it opens with an earlier key too.
     *
     * @throws IllegalArgumentException as {@link #with} does, or if a key of that name is there
     */
    public AesTextSeal alsoOpening(String name, SecretKey key) {
        Map<String, SecretKey> more = new TreeMap<>(keys);
        if (more.put(checked(name), checked(name, key)) != null) {
            throw new IllegalArgumentException(
                    "Every key has a name of its own, but found (%s) twice.".formatted(name));
        }
        return new AesTextSeal(current, more, plainToo);
    }

    /** The same, and it gives out texts that were kept before anything was sealed, until they are sealed too. */
    public AesTextSeal alsoPlain() {
        return new AesTextSeal(current, keys, true);
    }

    @Override
    public String seal(String municipality, TextId id, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, current, nonce, municipality, id);
            byte[] words = text.getBytes(StandardCharsets.UTF_8);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(words.length));
            cipher.doFinal(words, 0, words.length, sealed, NONCE_BYTES);
            return "sealed:1:" + current + ":" + Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(
                    "Expected a JDK that can seal with %s and the key (%s), but it cannot."
                            .formatted(ALGORITHM, current),
                    failure);
        }
    }

    @Override
    public String open(String municipality, TextId id, String kept) {
        Matcher parts = KEPT.matcher(kept);
        if (!parts.matches()) {
            return plain(id, kept);
        }
        String name = parts.group(1);
        if (!keys.containsKey(name)) {
            throw new SealedTextException(
                    id,
                    "it was sealed with the key (%s), but at hand are %s. Maybe add it as an earlier key."
                            .formatted(name, new TreeMap<>(keys).keySet()));
        }
        try {
            byte[] sealed = Base64.getDecoder().decode(parts.group(2));
            if (sealed.length < NONCE_BYTES + TAG_BITS / 8) {
                throw notWhatWasSealed(id, name);
            }
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, name, Arrays.copyOf(sealed, NONCE_BYTES), municipality, id);
            byte[] words = cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return new String(words, StandardCharsets.UTF_8);
        } catch (AEADBadTagException | IllegalArgumentException changed) {
            throw notWhatWasSealed(id, name);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(
                    "Expected a JDK that can open %s with the key (%s), but it cannot.".formatted(ALGORITHM, name),
                    failure);
        }
    }

    @Override
    public boolean isCurrent(String kept) {
        Matcher parts = KEPT.matcher(kept);
        return parts.matches() && parts.group(1).equals(current);
    }

    private String plain(TextId id, String kept) {
        if (plainToo && !kept.startsWith("sealed:1:")) {
            return kept;
        }
        throw new SealedTextException(
                id,
                "expected a sealed text, but found one that is not. Maybe it is older than the sealing: alsoPlain().");
    }

    private static SealedTextException notWhatWasSealed(TextId id, String name) {
        return new SealedTextException(
                id,
                "what is kept does not open with the key (%s). Maybe it is another key of that name, or the row was changed."
                        .formatted(name));
    }

    private Cipher cipher(int mode, String name, byte[] nonce, String municipality, TextId id)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, keys.get(name), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((name + "\n" + municipality + "\n" + id.value()).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The name of a key has 1 to 40 letters, digits, dots, hyphens and underscores, but found (%s)."
                            .formatted(name));
        }
        return name;
    }

    private static SecretKey checked(String name, SecretKey key) {
        if (!key.getAlgorithm().equals("AES")) {
            throw new IllegalArgumentException(
                    "Expected an AES key, but the key (%s) is one for (%s).".formatted(name, key.getAlgorithm()));
        }
        byte[] encoded = key.getEncoded();
        if (encoded != null && encoded.length != 16 && encoded.length != 24 && encoded.length != 32) {
            throw new IllegalArgumentException("An AES key has 128, 192 or 256 bits, but the key (%s) has (%d)."
                    .formatted(name, 8 * encoded.length));
        }
        return key;
    }
}
