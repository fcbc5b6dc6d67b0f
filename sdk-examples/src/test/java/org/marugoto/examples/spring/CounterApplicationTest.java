package org.marugoto.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.CaseId;
import org.marugoto.examples.spring.CounterApplication.Counter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.IllegalTransactionStateException;

class CounterApplicationTest {

    private static final CaseId ONE = CaseId.of("C1");

    private final ConfigurableApplicationContext application = CounterApplication.start("jdbc:h2:mem:counter-test");
    private final Counter counter = application.getBean(Counter.class);

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void a_transactional_method_keeps_the_counters_row_and_ours() {
        counter.receive("V-1", ONE);
        assertThat(counter.kept()).isEqualTo("visits 1, states 1, events 1");
    }

    @Test
    void an_exception_of_the_counter_takes_both_back() {
        counter.receive("V-1", ONE);
        assertThatThrownBy(() -> counter.receive("V-1", CaseId.of("C2"))).isInstanceOf(DuplicateKeyException.class);
        assertThat(counter.kept()).isEqualTo("visits 1, states 1, events 1");
    }

    @Test
    void a_refusal_of_ours_takes_both_back() {
        counter.receive("V-1", ONE);
        assertThatThrownBy(() -> counter.receive("V-2", ONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("refused");
        assertThat(counter.kept()).isEqualTo("visits 1, states 1, events 1");
    }

    @Test
    void without_a_transaction_nothing_is_written_and_the_message_says_what_to_do() {
        for (int times = 0; times < 20; times++) {
            assertThatThrownBy(() -> counter.receiveWithoutTransaction(ONE))
                    .isInstanceOf(IllegalTransactionStateException.class)
                    .hasMessageContaining("@Transactional");
        }
        assertThat(counter.kept()).isEqualTo("visits 0, states 0, events 0");
    }

    @Test
    void every_connection_is_given_back() {
        for (int number = 0; number < 30; number++) {
            counter.receive("V-" + number, CaseId.of("C" + number));
        }
        HikariDataSource pool = application.getBean(HikariDataSource.class);
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
}
