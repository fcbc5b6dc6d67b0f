package org.marugoto.examples;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.marugoto.jdbc.AesTextSeal;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.jdbc.JdbcStore;
import org.marugoto.jdbc.Resealed;
import org.marugoto.jdbc.SealedTextException;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.TextId;

/** Names and notes are kept encrypted, and the key is changed while the store is in use. */
final class SealedNames {

    private SealedNames() {}

    /** Runs the example on an embedded database. */
    public static void main(String[] args) throws Exception {
        JdbcConnectionPool source = JdbcConnectionPool.create("jdbc:h2:mem:sealed;DB_CLOSE_DELAY=-1", "sa", "");
        try {
            JdbcSchema.install(source);
            run(source);
        } finally {
            source.dispose();
        }
    }

    private static void run(DataSource source) throws Exception {
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        generator.init(256);
        SecretKey key2025 = generator.generateKey(); // yours come from your key store or key service
        SecretKey key2026 = generator.generateKey();
        TextId name = TextId.of("T-1");
        // snippet: SealedNames
        JdbcStore store = JdbcStore.owning(source, "121002", new MarugotoJson());
        JdbcStore sealed = store.sealing(AesTextSeal.with("2025", key2025));
        sealed.texts().put(name, "丸森 花子");
        System.out.println("in the database: " + kept(source).substring(0, 14) + "…");

        JdbcStore changing = store.sealing(AesTextSeal.with("2026", key2026).alsoOpening("2025", key2025));
        System.out.println("with both keys: " + changing.texts().get(name).orElseThrow());
        Resealed done = changing.sealAnew();
        System.out.println("sealed anew: " + done.sealed() + ", unreadable: " + done.unreadable());

        JdbcStore renewed = store.sealing(AesTextSeal.with("2026", key2026));
        System.out.println("with the new key: " + renewed.texts().get(name).orElseThrow());
        try {
            sealed.texts().get(name);
        } catch (SealedTextException closed) {
            System.out.println(closed.getMessage());
        }
        // end snippet
    }

    private static String kept(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement ask = connection.prepareStatement("SELECT text FROM marugoto_personal_text");
                ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
