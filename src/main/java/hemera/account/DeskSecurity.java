package hemera.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.servlet.handler.MappedInterceptor;

/** Who may come to the desk: those who signed in. What each may do there, {@link Requires} says. */
@Configuration(proxyBeanMethods = false)
class DeskSecurity {

    /** Comes before the rules for readers. */
    @Bean
    @Order(0)
    SecurityFilterChain desk(HttpSecurity http, EditorSession sessions, DeskRefusals refusals) throws Exception {
        return forEditors(http, sessions, refusals)
                .securityMatcher(DeskAddresses.DESK, DeskAddresses.INSIDE, DeskAddresses.SIGN_OUT)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .logout(leaving -> leaving.logoutUrl(DeskAddresses.SIGN_OUT)
                        .logoutSuccessHandler((request, response, who) ->
                                Redirects.seeOther(response, DeskAddresses.SIGN_IN + "?signed-out")))
                .build();
    }

    /**
     * The doors carry no token against forged requests, for a token would need a session for everybody who only looks at
     * them; {@link OtherSites} guards them, and the desk besides.
     */
    @Bean
    @Order(1)
    SecurityFilterChain doors(HttpSecurity http, EditorSession sessions, DeskRefusals refusals) throws Exception {
        return forEditors(http, sessions, refusals)
                .securityMatcher(DeskAddresses.DOORS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static HttpSecurity forEditors(HttpSecurity http, EditorSession sessions, DeskRefusals refusals)
            throws Exception {
        return http.securityContext(contexts -> contexts.securityContextRepository(sessions))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new OtherSites(), SecurityContextHolderFilter.class)
                .addFilterBefore(new DeskLanguage(), CsrfFilter.class)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable);
    }

    @Bean
    MappedInterceptor deskRules() {
        return new MappedInterceptor(new String[] {DeskAddresses.DESK, DeskAddresses.INSIDE}, new DeskRules());
    }
}
